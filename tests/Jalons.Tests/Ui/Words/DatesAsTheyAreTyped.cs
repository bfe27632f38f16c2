using Jalons.Web.Ui.Words;

namespace Jalons.Tests.Ui.Words;

public sealed class DatesAsTheyAreTyped
{
    [Theory]
    [InlineData("03/03/2022")]
    [InlineData("3/3/2022")]
    [InlineData(" 03 / 03 / 2022 ")]
    [InlineData("03032022")]
    [InlineData("3-3-2022")]
    [InlineData("3.3.2022")]
    [InlineData("3 3 2022")]
    [InlineData("3 mars 2022")]
    [InlineData("3 Mars 2022")]
    [InlineData("jeudi 3 mars 2022")]
    [InlineData("2022-03-03")]
    public void Reads_the_third_of_March(string typed) =>
        Assert.Equal((new DateOnly(2022, 3, 3), null), FrenchDateReader.Read(typed));

    [Theory]
    [InlineData("1er février 2022", 2)]
    [InlineData("1 fevr. 2022", 2)]
    [InlineData("1er août 2022", 8)]
    [InlineData("1 aout 2022", 8)]
    [InlineData("1 juin 2022", 6)]
    [InlineData("1 juil. 2022", 7)]
    [InlineData("1 déc. 2022", 12)]
    public void Reads_months_in_words(string typed, int month) =>
        Assert.Equal(new DateOnly(2022, month, 1), FrenchDateReader.Read(typed).Day);

    [Fact]
    public void Reads_the_twenty_ninth_of_February_of_a_leap_year() =>
        Assert.Equal(new DateOnly(2024, 2, 29), FrenchDateReader.Read("29/02/2024").Day);

    [Theory]
    [InlineData("31/02/1985", "Le 31 février n’existe pas. Vérifiez le jour.")]
    [InlineData("31 avril 2022", "Le 31 avril n’existe pas. Vérifiez le jour.")]
    [InlineData("29/02/2023", "Le 29 février 2023 n’existe pas. Vérifiez le jour.")]
    [InlineData("0/01/2022", "Le 0 janvier n’existe pas. Vérifiez le jour.")]
    [InlineData("03/13/2022", "Il n’y a pas de mois 13. Vérifiez le mois.")]
    [InlineData("03/03/22", "Écrivez l’année avec quatre chiffres, par exemple 1985.")]
    [InlineData("03/03/0022", "L’année 0022 semble fausse. Vérifiez l’année.")]
    [InlineData("3 brumaire 2022", "Le mois « brumaire » n’existe pas. Écrivez la date comme ceci : 07/03/1985.")]
    [InlineData("hier", "Écrivez la date comme ceci : 07/03/1985.")]
    [InlineData("03/2022", "Écrivez la date comme ceci : 07/03/1985.")]
    public void Says_what_to_correct(string typed, string sentence) =>
        Assert.Equal((null, sentence), FrenchDateReader.Read(typed));
}
