export const palette = {
  title: 'Screens, views, invoices …',
  open: 'Everything by name',
  screens: 'Screens',
  help: 'Help',
  invoices: 'Invoices',
  nothingFound: 'Nothing of that name.',
}
