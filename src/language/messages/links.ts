export const openMail = (): string => 'Go to this mail';
export const openNote = (): string => 'Open this note';
export const openTicket = (): string => 'Open this ticket';
