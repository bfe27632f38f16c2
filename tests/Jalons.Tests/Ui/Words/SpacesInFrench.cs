using Jalons.Web.Ui.Words;

namespace Jalons.Tests.Ui.Words;

public sealed class SpacesInFrench
{
    [Theory]
    [InlineData("<p>Est-elle venue ?</p>", "<p>Est-elle venue\u00a0?</p>")]
    [InlineData("<b>Commentaire</b> : rien ; « à <i>revoir</i> » !", "<b>Commentaire</b>\u00a0: rien\u00a0; «\u00a0à <i>revoir</i>\u00a0»\u00a0!")]
    [InlineData("à 12:30, voir https://example.fr/?a=b ", "à 12:30, voir https://example.fr/?a=b ")]
    public void Punctuation_stays_on_the_line_of_its_word(string typed, string shown) => Assert.Equal(shown, Kept(typed));

    [Theory]
    [InlineData("""<input value="Motif : « santé »" title="a > b : c"><a href="/?q=a : b">""")]
    [InlineData("<textarea name=Note>\nMotif : « santé »\n</textarea>")]
    [InlineData("<option>Autre : préciser</option>")]
    public void What_a_form_sends_back_is_left_as_it_is(string field) => Assert.Equal(field, Kept(field));

    private static string Kept(string html)
    {
        var page = html.ToCharArray();
        FrenchSpacesTagHelper.Keep(page);
        return new(page);
    }
}
