using Jalons.Core.Dictionary;
using Jalons.Core.Exchange.Reading;
using Jalons.Core.Exchange.Reading.Places;
using Jalons.Core.Exchange.Tables;

namespace Jalons.Tests.Exchange.Reading;

public sealed class ReadingContactsAndPlaces
{
    private static readonly CommuneIndex Communes = new(
    [
        Town("Saint-Denis", "93200", "93210"), Town("L'Île-Saint-Denis", "93450"), Town("Noisy-le-Grand", "93160"), Town("Noisy-le-Sec", "93130"), Town("Épinay-sur-Seine", "93800"),
        Town("Les Pavillons-sous-Bois", "93320"), Town("Montreuil", "93100") with { FormerNames = ["Montreuil-sous-Bois"] }, Town("Aubervilliers", "93300"), Town("Le Pré-Saint-Gervais", "93310"), Town("Bondy", "93140"),
    ], "93", "Seine-Saint-Denis");

    private static readonly ReadingContext Context = new(new(2026, 11, 22), Communes, Lists.OfAnnexe);

    [Theory]
    [InlineData("+33 6 39 98 58 71")]
    [InlineData("0033639985871")]
    [InlineData("+33 (0)6 39 98 58 71")]
    [InlineData("639985871")]
    [InlineData("06-39-98-58-71")]
    [InlineData("tél : 06 39 98 58 71")]
    public void Brings_phones_to_one_writing(string text) => Assert.Equal("06.39.98.58.71", Value("profile.mobile", text));

    [Theory]
    [InlineData("profile.mobile", "06 39 98 12")]
    [InlineData("profile.mobile", "06 39 98 58 71 / 07 11 22 33 44")]
    [InlineData("profile.email", "nadia.example.org")]
    [InlineData("profile.email", "nadia@")]
    [InlineData("profile.email", "nadia@example")]
    [InlineData("profile.birth_department", "100")]
    [InlineData("profile.birth_department", "20")]
    [InlineData("profile.birth_department", "2C")]
    [InlineData("profile.birth_department", "960")]
    [InlineData("profile.city", "Noisy")]
    [InlineData("profile.city", "93")]
    [InlineData("profile.city", "Seine Saint Denis")]
    [InlineData("profile.city", "Bondy ?")]
    public void Reads_nothing_in(string code, string text) => Assert.Equal(ProblemCode.Unreadable, Read(code, Cell.Of(text)).Problem?.Code);

    [Theory]
    [InlineData(" Nadia@Example.ORG ", "nadia@example.org")]
    [InlineData("<nadia@example.org>", "nadia@example.org")]
    public void Reads_addresses(string text, string address) => Assert.Equal(address, Value("profile.email", text));

    [Theory]
    [InlineData("1", "01")]
    [InlineData("2a", "2A")]
    [InlineData("974", "974")]
    [InlineData("Hors France", "99")]
    [InlineData("étranger", "99")]
    [InlineData("Seine-Saint-Denis (93)", "93")]
    public void Reads_departments(string text, string code) => Assert.Equal(code, Value("profile.birth_department", text));

    [Theory]
    [InlineData("ST-DENIS", "Saint-Denis")]
    [InlineData("Saint Denis (93)", "Saint-Denis")]
    [InlineData("93200", "Saint-Denis")]
    [InlineData("93210 LA PLAINE SAINT DENIS", "Saint-Denis")]
    [InlineData("Ile St Denis", "L'Île-Saint-Denis")]
    [InlineData("Epinay s/ Seine", "Épinay-sur-Seine")]
    [InlineData("EPINAY CEDEX 2", "Épinay-sur-Seine")]
    [InlineData("Pavillons ss Bois", "Les Pavillons-sous-Bois")]
    [InlineData("Montreuil sous bois", "Montreuil")]
    [InlineData("Auberviliers", "Aubervilliers")]
    [InlineData("Noisy le Gd", "Noisy-le-Grand")]
    [InlineData("Noisy 93130", "Noisy-le-Sec")]
    [InlineData("Pré St Gervais", "Le Pré-Saint-Gervais")]
    [InlineData("ARGENTEUIL", "Argenteuil")]
    [InlineData("Vincennes", "Vincennes")]
    public void Reads_towns(string text, string town) => Assert.Equal(town, Value("profile.city", text));

    private static string? Value(string code, string text) => Read(code, Cell.Of(text)).Value.Text;

    private static CellReading Read(string code, Cell cell) => ValueReader.For(AnnexeDictionary.Get(code), Context).Read(cell);

    private static Town Town(string name, params string[] codes) => new("93000", name, codes);
}
