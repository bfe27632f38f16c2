using Jalons.Core.Fieldwork;

namespace Jalons.Tests.Fieldwork;

public sealed class CodingTexts
{
    [Theory]
    [InlineData("En CDI depuis mars", "insertion.lasting_job")]
    [InlineData("recherche active, envoie des CV", "insertion.searching")]
    [InlineData("CDDI en chantier d'insertion", "insertion.siae")]
    [InlineData("injoignable malgré 3 appels", "insertion.unreachable")]
    [InlineData("Situation inchangée", "insertion.unchanged")]
    [InlineData("ordinateur en panne", "usage.breakdown")]
    [InlineData("problème de logement réglé", "barrier.housing.lifted")]
    [InlineData("toujours des difficultés de santé", "barrier.health.persisting")]
    public void Suggests_what_the_words_say(string words, string code) => Assert.Contains(code, PreCoding.Suggest(words, CodedText.Situation3));

    [Theory]
    [InlineData("n'a pas trouvé de CDI", "insertion.lasting_job")]
    [InlineData("ne fait plus d'intérim", "insertion.short_job")]
    [InlineData("aucune formation qualifiante", "insertion.training")]
    public void Lets_a_negation_turn_words_away(string words, string code) => Assert.DoesNotContain(code, PreCoding.Suggest(words, CodedText.Situation3));

    [Theory]
    [InlineData("jamais venue, garde d'enfants", "training.never.schedule")]
    [InlineData("En attente d'une place", "training.waiting")]
    [InlineData("formation terminée", "training.finished")]
    [InlineData("a abandonné, trop loin", "training.dropped.unsaid")]
    public void Knows_the_words_of_trainings(string words, string code) => Assert.Contains(code, PreCoding.Suggest(words, CodedText.Training));

    [Theory, InlineData("RAS"), InlineData("néant"), InlineData("-"), InlineData("nc"), InlineData(" ")]
    public void Takes_words_that_say_nothing_for_nothing(string words) => Assert.Equal([Codebook.Empty], PreCoding.Suggest(words, CodedText.Remarks));

    [Fact]
    public void Suggests_no_code_that_the_codebook_lacks() => Assert.Equal(Codebook.All.Count, Codebook.All.Select(theme => theme.Code).Distinct().Count());
}

public sealed class TakingNamesOut
{
    private static readonly Deidentification Cleaning = new(new HashSet<string> { "nadia", "benhamou", "moreau" }, new HashSet<string> { "bondy", "le pre saint gervais" });

    [Theory]
    [InlineData("Nadia a été vue par Mme Moreau à Bondy", "[nom] a été vue par Mme [nom] à [commune]")]
    [InlineData("rappeler au 06.39.98.41.07 ou nadia.b@example.org", "rappeler au [téléphone] ou [courriel]")]
    [InlineData("habite 12 rue des Lilas, 93170, depuis le 03/04/2021", "habite [adresse], [code postal], depuis le [date]")]
    [InlineData("vit au Pré, puis Le Pré-Saint-Gervais", "vit au Pré, puis [commune]")]
    [InlineData("cherche un emploi à temps plein", "cherche un emploi à temps plein")]
    public void Leaves_what_was_meant(string words, string left) => Assert.Equal(left, Cleaning.Of(words, []));

    [Fact]
    public void Takes_out_the_person_s_own_name_whatever_its_capitals() => Assert.Equal("[nom] progresse", Cleaning.Of("oumou progresse", ["Oumou", null]));
}

public sealed class AgreeingOnCodes
{
    [Fact]
    public void Gives_kappa_and_alpha()
    {
        // M16: po = 0,7, pe = 0,5, hence κ = 0,4.
        var pairs = Enumerable.Repeat(("a", "a"), 20).Concat(Enumerable.Repeat(("a", "b"), 5)).Concat(Enumerable.Repeat(("b", "a"), 10)).Concat(Enumerable.Repeat(("b", "b"), 15)).ToList();

        var agreement = CodingAgreement.Of("insertion", pairs);

        Assert.Equal((50, 0.4), (agreement.Texts, Math.Round(agreement.Kappa!.Value, 10)));
        Assert.Equal("à recoder", agreement.Verdict);
        Assert.InRange(agreement.Alpha!.Value, 0.39, 0.41);
    }

    [Fact]
    public void Says_when_nothing_can_be_told()
    {
        Assert.Equal("non calculable", CodingAgreement.Of("usage", []).Verdict);
        Assert.Null(CodingAgreement.Of("usage", [("a", "a"), ("a", "a")]).Kappa);
    }
}
