using Jalons.Documents.Typography;

namespace Jalons.Tests.Documents.Typography;

public sealed class PunctuationTests
{
    [Theory]
    [InlineData("Qui lit ?", "Qui lit\u00A0?")]
    [InlineData("Champ: tous", "Champ\u00A0: tous")]
    [InlineData("dit « oui » ; puis", "dit «\u00A0oui\u00A0»\u00A0; puis")]
    [InlineData("«oui»", "«\u00A0oui\u00A0»")]
    [InlineData("36,9% et 12 €", "36,9\u00A0% et 12\u00A0€")]
    [InlineData("1 480 personnes, 12 345 678", "1\u202F480 personnes, 12\u202F345\u202F678")]
    [InlineData("l'ordinateur", "l’ordinateur")]
    public void Puts_french_spaces(string typed, string tidy) => Assert.Equal(tidy, Punctuation.Tidy(typed));

    [Theory]
    [InlineData("à 12:30")]
    [InlineData("https://example.org/a?b=1")]
    [InlineData("le 12 04 2022")]
    [InlineData("en 2022 120 personnes")]
    [InlineData("06 39 98 12 34")]
    public void Leaves_alone_what_is_not_french_prose(string text) => Assert.Equal(text, Punctuation.Tidy(text));

    [Theory]
    [InlineData("Sur 1 480 personnes : 36,9 % ; « oui » ! l'an dernier ?")]
    [InlineData("«a» : 12%")]
    public void Changes_nothing_the_second_time(string typed)
    {
        var once = Punctuation.Tidy(typed);

        Assert.Equal(once, Punctuation.Tidy(once));
    }
}
