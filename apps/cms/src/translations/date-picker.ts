/**
 * The words of the calendar in a date field, which takes them from a field's `date.overrides` and not from a
 * translation, hence in Swedish alone.
 */
export const datePickerWords = {
  timeCaption: 'Klockslag',
  timeInputLabel: 'Klockslag',
  previousMonthAriaLabel: 'Föregående månad',
  previousMonthButtonLabel: 'Föregående månad',
  nextMonthAriaLabel: 'Nästa månad',
  nextMonthButtonLabel: 'Nästa månad',
  chooseDayAriaLabelPrefix: 'Välj',
  disabledDayAriaLabelPrefix: 'Går inte att välja:',
  monthAriaLabelPrefix: 'Månad',
  weekAriaLabelPrefix: 'Vecka',
};
