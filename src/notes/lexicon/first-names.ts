import { fold } from '../text.ts';

/**
 * First names that are common where these notes come from, folded, without those that are also words, places or programs
 * ("Will", "Grace", "Sydney", "Travis"). They tell a person of whom a note only speaks ("Thomas will ask") from a thing
 * ("Staging will break"). Data only; more names do no harm.
 */
const firstNames: ReadonlySet<string> = new Set(
  `
aaron abby abdul abdullah abel abigail abraham adam adelaide adele adeline adrian adriana adrien agata agathe
agnes agnieszka agustin ahmad ahmed aidan aiko aisha aitor akash akira alain alan alana alba albert alberto
alejandra alejandro aleksander aleksandr aleksandra alena alessandra alessandro alex alexa alexander alexandra
alexandre alexei alexey alexia alexis alfonso alfred alfredo ali alice alicia alina alisa alison allan allen
allison alma alok alonso alvaro alyssa amanda amandine amar amber amelia amelie amin amina amir amit amy ana
anais anand anastasia anatoliy anatoly anders andre andrea andreas andreea andrei andres andrew andrey andrzej
andy aneta angel angela angelica angelina angelo anil anita anja anjali anke ankit ann ann-kathrin anna annabel
anne anne-marie annette annie annika anoop anselm anthony antje antoine anton antonia antonin antonio anurag
anya arash archie ariane ariel arjun arlene armand armando arnaud arne arno arnold arthur arturo arun arvind
asha ashish ashley ashok asif astrid athena atul audrey augustin aurelie aurora avery axel ayesha ayse aziz
barbara barney barry bart bartosz bastian bastien beata beate beatrice beatriz becky begona belen bella ben
benedict benedikt benjamin benjy benoit bernadette bernard bernd bernhard bernie bert bertrand beth bethany
betty bhavna bianca birgit birte bjoern bjorn blake blanca bob bobby bodo boris brad bradley brandon brenda
brendan brent brett brian brianna bridget brigitte britta brittany brooke bruce bruno bryan bryce bryn caleb
callum cameron camila camilla camille candice capucine cara carina carl carla carlo carlos carmen carol carole
carolin caroline carolyn carsten cassandra catalina catarina caterina catherine cathrin cathy cecile cecilia
cedric celeste celia celine cesar chandra chantal charles charlie charlotte charu chelsea chen cheryl chiara
chloe chris christa christel christelle christian christiane christina christine christof christoph christophe
christopher chuck cindy claire clara clarissa clark claude claudia claudine claudio claus clemence clemens
clement cliff clifford colette colin colleen connor conny conor conrad constance consuelo cora coralie corentin
corey corinna corinne cornelia cornelius cory courtney craig cristian cristina curtis cynthia cyril czeslaw
daisy damian damien damir dan dana daniel daniela daniele danielle danilo danny daphne dario darius darrell
darren daryl dave david davide dawid deb debbie deborah debra deepa deepak deepika delphine denis denise dennis
derek detlef devon dexter diana diane didier diego dieter dietmar dilip dima dimitri dimitris dina dinesh dirk
dmitri dmitriy dmitry dolores dominic dominik dominique donald donna dora doris dorota dorothea dorothy doug
douglas dragan drew duncan dustin dwayne dylan eamon ebony eckhard ed eddie edgar edith edmund eduard eduardo
edward edwin efren egon eike eileen ekaterina elaine eleanor elena eleni eli eliana elias elif elijah elin elisa
elisabeth elise eliza elizabeth elke ella ellen ellie elliot elliott elmar elodie eloise elsa elton elvira
emanuel emanuele emil emilia emilie emilio emily emma emmanuel emmanuelle emre enrico enrique enzo eric erica
erich erik erika erin ernest ernesto ernst erwan erwin esteban estelle ester esteve esther ethan etienne eugen
eugene eugenia eugenie eva evan evelyn evgeny ewa ewan fabian fabien fabienne fabio fabrice fabrizio fadi faisal
farah farid fatima fatma federica federico felicia felicitas felicity felipe felix ferdinand ferenc fergus
fernanda fernando filip filippo finn fiona flavia flavio florent florentin florian francesca francesco francis
francisca francisco franck francois francoise frank frankie franz franziska fred freddie frederic frederick
frederik freya frida frieda friedrich fritz gabe gabi gabor gabriel gabriela gabriele gabriella gabrielle gael
gaelle garance gareth gary gaston gaurav gavin geert gemma gene genevieve geoff geoffrey georg george georges
georgina gerald geraldine gerard gerardo gerd gerhard gerrit gerry gertrud ghislain gianluca gianni gilbert
gilles gina giorgio giovanna giovanni giulia giulio giuseppe gladys glen glenn gloria gonzalo gopal gordon
graciela graeme graham greg gregoire gregor gregory greta gretchen grzegorz gudrun guido guilherme guillaume
guillermo gunnar gunter gunther gustav gustavo guy gwen gwenael hadley hakan hal hamid hamish hanna hannah
hannes hans hans-peter harald hari harold harriet harry harsh hartmut harvey hasan hassan hayley hazel heather
hector hedwig heide heidi heike heiko heiner heinrich heinz helen helena helene helga helge helmut henning henri
henrietta henrik henrique henry herbert hermann hideki hilary hilda hiroshi holger holly horst howard hubert
hudson hugh hugo humberto hussein iain ian ibrahim ida ignacio igor ihor ilaria ilker ilona ilse ilya imke
immaculada imran inaki ines inga inge ingeborg ingo ingrid inka inma ioana ioannis ira irena irene irina iris
irma isa isaac isabel isabela isabell isabella isabelle isaiah iseult ishaan isidro isla ismael ivan ivana ivo
ivonne izabela jaap jack jackie jackson jacob jacqueline jacques jaime jakob jakub jamal james jamie jan jana
jane janet janice janine janis janos jared jarek jaroslav jasmin jasmine jason jasper javier jay jean
jean-claude jean-francois jean-luc jean-marc jean-michel jean-paul jean-pierre jeanne jeannette jeff jeffrey
jelena jen jenna jenni jennifer jenny jens jeremiah jeremy jerome jerry jess jesse jessica jill jillian jim
jimmy jin jo joachim joan joana joanna joanne joao joaquin jochen jody joe joel joelle johan johann johanna
johannes john johnny jolanda jon jonah jonas jonathan jonny jordi jorg jorge jorn jose josef josefina josep
joseph josephine josh joshua josie joyce juan juana juanita judith judy juergen jule jules julia julian juliana
juliane julie julien juliet juliette julio julius jun jurgen justin justine justyna kai kaito kamal kamil kara
karan karel karen karim karin karina karl karl-heinz karla karol karolina karsten kasia kasper katarina
katarzyna kate katharina katherine kathleen kathrin kathryn kathy katie katja katrin katy kay kazuo keith kelly
kelsey ken kenji kenneth kenny kerry kerstin kevin khaled khalid kieran kim kimberly kira kiran kirill kirk
kirsten kirsty kishore klara klaus knut konrad konstantin konstantinos kostas kris krista kristen kristian
kristin kristina kristof kristoffer krystyna krzysztof kumar kunal kurt kyle lara larissa larry lars laszlo
latoya laura laure lauren laurence laurent lauriane laurie lawrence lea leah leanne lee leif leila leo leon
leona leonard leonardo leonie leonor leopold leroy lesley leslie leticia lev lewis lia liam liana libby lidia
lili lilian liliana lilly lily lina linda lindsay lindsey linh linus lionel lisa lisbeth liv liz lizzie lloyd
logan loic lois lola lorena lorenz lorenzo loretta lorna lorraine lothar lotte lou louis louisa louise lourdes
luc luca lucas lucia lucie lucien lucile lucinda lucy ludovic ludwig luigi luis luisa luise lukas lukasz luke
lutz luz lydia lynn lynne macarena maciej maddie madeleine madhav madhu mads maelle magali magda magdalena
magnus mahesh mahmoud maike maja malcolm malgorzata malin malte manfred manish manoj manon mansi manuel manuela
mara marc marcel marcela marcelo marcin marco marcos marcus marek margaret margarita margaux margit margot
marguerite mari maria mariam marian mariana marianna marianne marie marie-claire marie-laure mariela marijke
marina mario marion marisa marisol marissa marius mariusz marjorie mark marko markus marlene marlon marta martha
martijn martin martina martine marty marvin mary maryam mateo mateusz mathew mathias mathieu mathilde mathis
matt matteo matthew matthias matthieu matthis mattias maud maura maureen maurice mauricio maurizio max maxim
maxime maximilian maya mayank meera megan mehdi mehmet mei meike melanie melina melinda melissa meredith merle
mia michael michaela michal michel michela michele michelle mick miguel mihai mika mikael mike mikhail mikko
milan milena miles millie milos mina mira miranda mireille miriam mirko miroslav misha mitch mitchell mo mohamed
mohammad mohammed mohan mohit moira molly mona monica monika monique montserrat morgan moritz mortimer mourad
muhammad mukesh murali murat muriel myriam nadia nadine nadir nadja nagore nancy nanette naomi nasser natalia
natalie natasha nate nathalie nathan nathaniel navin neal ned neha neil nele nellie nelson nerea nessa nestor
neus nia niall nicholas nick nicky nicla nico nicola nicolas nicole niels nigel nihal nika nikhil niki nikita
nikki niklas niko nikolai nikolaj nikolas nikolaus nils nina nisha nitin noa noah noam noel noelia noelle noemi
nora norbert noreen norma norman nuno nuria octavio odette odile olaf ole oleg oleksandr oleksii olga oliver
olivia olivier olli olof omar ondrej oriol orla oscar oskar osman oswald otto owen ozlem pablo paco paloma pam
pamela paola paolo pascale pat patrice patricia patrick patrik patrizia patty paul paula paulina pauline paulo
pavel pavol pawel pedro peggy penelope penny pepe percy perla pernille perry petar pete peter petr petra phil
philip philipp philippa philippe phillip phoebe pia piero pierre pieter pietro pilar piotr piyush polly pooja
prakash pranav prashant pratik preeti priti priya priyanka przemek quentin quinn rachel rachid radek radoslaw
rafael rafal raffaella rahul raimund rainer raj raja rajesh rajiv rakesh ralf ralph ram rama ramesh ramon ramona
ramy randall randy ranjit raoul raphael raquel rashid raul ravi ray raymond rebecca regina regine reiner
reinhard reinhold rejane remi remy renata renate rene renee reto reuben rhiannon rhonda ricarda ricardo riccardo
richard rick ricky rika rina rita ritu rob robbie robert roberta roberto robin robyn rocio roderick rodney
rodolfo rodrigo roger rohan rohit roland rolf romain roman romana romeo ron ronald ronan ronja ronnie rory rosa
rosalie rosalind rosario rosemary rosie ross rowan roxana roy ruben rudi rudolf rui rupert russ russell ruth
ryan saad sabina sabine sabrina sacha sadie saeed saioa sally salma salome salvador salvatore sam samantha sami
samir sammy samson samuel sanaa sandeep sander sandra sandrine sandro sandy sangeeta sangwhan sanjay santiago
santosh sara sarah saroj sascha sasha saskia satish saul savannah scarlett scott sean seb sebastian sebastiano
sebastien serge sergei sergej sergey sergi sergio severin severine shane shannon shari sharon shashank shaun
shawn shazia sheila shekhar shelly sherry shirin shirley shiv shlomo shreya sibylle sid siddharth sidney
siegfried sienna sigrid silas silke silvia silvio simon simona simone sina sinead siobhan sissy siv slawomir
sofia sofie solange soledad solene sonia sonja sophia sophie soren spencer stacey stacy stan stanislav stef
stefan stefania stefanie stefano steffen steffi stella stephan stephane stephanie stephen stevan steve steven
stewart stig stuart subhash sudhir sue sujata sumit sunil suresh susan susana susann susanna susanne suse susie
suzanne suzette svea sven svenja svetlana swati sybille sylvain sylvia sylvie tabea tabitha tadeusz taha takashi
takeshi tamar tamara tammy tania tanja tanya tara tarek tariq tasha tatiana tatjana tatyana ted teddy teresa
teri terrence terri terry tess tessa thaddeus thea thelma theo theodor theodora theodore theresa therese
thibault thibaut thierry thilo thom thomas thorben thorsten tiago tibor tiffany tilman tim timo timothy timur
tina tobias tobie toby todd tom tomas tomasz tommaso tommy toni tony tonya torben torsten tracey traci tracy
trevor tricia trisha tristan trudy tyler tyrone udo ulf uli ulrich ulrike uma umberto umesh urs ursula ute uwe
vadim valentin valentina valentine valeria valerie valery valter vanessa varun vasil vasily vera verena verity
veronica veronika veronique vicente vicki vicky victor vijay vikas vikram viktor viktoria vilma vinay vince
vincent vincenzo vinod viola violeta virginie vishal vitalii vitaly vito vivian viviana vivien vlad vladimir
volker volodymyr waldemar wally walter wanda warren wayne wei wencke wendy werner wes wesley wiebke wilfried
wilhelm wilhelmina wim winfried winston witold wojciech wolfgang wolfram xavier xenia ximena yael yan yana yann
yannick yannik yannis yasmin yasmine yasuko yiannis ying yolanda yosef yoshi younes youssef yuan yuki yukiko
yulia yuri yury yusuf yves yvette yvonne zach zachary zahra zainab zara zdenek zeynep zita zoe zofia zoltan
zuzana łukasz małgorzata michał paweł rafał stanisław bartłomiej władysław sławomir mirosław søren bjørn jørgen jørn bjørg åsa
`
    .trim()
    .split(/\s+/),
);

/** `Ann`, `Łukasz`, `Jean-Luc`: one word that is a common first name, with a capital. */
export function isFirstName(word: string): boolean {
  return /^\p{Lu}/u.test(word) && firstNames.has(fold(word));
}
