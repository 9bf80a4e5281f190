/** Common given names, to tell a person from a product where both could fail. */
export const givenNames = `
	Aaron Adam Ahmed Alan Alex Alexander Alice Alicia Amanda Amir Amit Amy Ana Andrea Andrew Andy Angela
	Anita Anja Ann Anna Anne Anthony Antonio Ben Benjamin Bill Bob Brian Bruce Carl Carla Carlos Caroline
	Catherine Charles Charlie Chloe Chris Christian Christine Christopher Claire Claudia Craig Dan Daniel
	Danielle Dave David Deborah Denise Dennis Diana Diego Dmitri Donald Donna Dorothy Doug Douglas Edward
	Elena Eli Elizabeth Ella Emily Emma Eric Erik Eva Evan Fatima Felix Fiona Francis Frank Fred Gabriel
	Gary George Greg Gregory Hannah Hans Harry Heather Heidi Helen Henry Hiroshi Howard Ian Ingrid Isabel
	Ivan Jack Jacob James Jamie Jan Jane Janet Jason Jeff Jeffrey Jennifer Jenny Jeremy Jessica Jim Joan
	Joe Johan Johannes John Jonathan Jorge Jose Joseph Josh Joshua Juan Judith Judy Julia Julian Julie
	Justin Karen Karl Kate Katherine Kathleen Katie Keith Kelly Ken Kenneth Kevin Kim Klaus Kumar Kyle
	Larry Laura Lauren Lena Leo Leon Linda Lisa Louis Lucas Lucy Luis Luke Mallory Marco Margaret Maria
	Marie Mario Mark Markus Martha Martin Mary Matt Matthew Megan Melissa Michael Michelle Miguel Mike
	Mohamed Mohammed Monica Nancy Natalie Nathan Neil Nicholas Nick Nicole Nikhil Nina Noah Olga Oliver
	Olivia Omar Oscar Pamela Patricia Patrick Paul Paula Pedro Peggy Peter Phil Philip Pierre Priya Rachel
	Rahul Raj Ralph Raymond Rebecca Richard Rick Robert Roger Ron Ronald Rosa Roy Ruth Ryan Sam Samantha
	Samuel Sandra Sara Sarah Scott Sean Sergei Sharon Simon Sofia Sophia Sophie Stefan Stephanie Stephen
	Steve Steven Stuart Sue Susan Sven Teresa Theresa Thomas Tim Timothy Tina Todd Tom Tony Trent Trudy
	Tyler Victor Victoria Vikram Vincent Walter Wei Wendy William Yuki Yusuf Zoe`
	.trim()
	.split(/\s+/);
