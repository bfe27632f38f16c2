using Jalons.Core.Programmes;
using Jalons.Core.Studies;
using Jalons.Core.Studies.Honesty;
using Jalons.Documents;
using Jalons.Documents.Charts;

namespace Jalons.Tests.Studies;

public sealed class ProofreadingReports
{
    private static readonly ReportLinter Linter = new(new Thresholds());

    [Theory]
    [InlineData("Grâce au programme, les personnes font leurs démarches seules.")]
    [InlineData("L’équipement a permis de chercher un emploi.")]
    [InlineData("On mesure l’impact du programme sur l’emploi.")]
    [InlineData("Cela démontre l’utilité de la formation.")]
    [InlineData("Le taux a augmenté en raison du programme.")]
    public void Catch_a_claim_that_nothing_supports(string planted)
        => Assert.Contains(Linter.Read(Report(new Paragraph(planted))), remark => remark.Rule == LintRules.Causality && remark.Suggestion is not null);

    [Theory]
    [InlineData("On observe que les personnes suivies font leurs démarches seules.")]
    [InlineData("L’impact sur les familles n’est pas étudié ici.")]
    public void Let_a_description_pass(string said) => Assert.DoesNotContain(Linter.Read(Report(new Paragraph(said))), remark => remark.Rule == LintRules.Causality);

    [Fact]
    public void Catch_a_claim_in_a_title() => Assert.Contains(Linter.Read(Report(Figure() with { Title = "Le programme a permis 300 embauches" })), remark => remark.Rule == LintRules.Causality);

    [Fact]
    public void Leave_the_words_of_a_person_alone() => Assert.Empty(Linter.Read(Report(new Quote("Grâce au programme je suis autonome", "Femme, 35-44 ans"))));

    [Fact]
    public void Ask_for_reading_scope_and_source()
    {
        var remarks = Linter.Read(Report(Figure() with { Reading = "", Source = " " }));

        Assert.Equal(["Lecture", "Source"], remarks.Where(remark => remark.Rule == LintRules.Missing).Select(remark => remark.Excerpt));
    }

    [Fact]
    public void Refuse_a_percentage_of_too_few()
    {
        Assert.Contains(Linter.Read(Report(Figure() with { Scope = "Personnes reçues, n = 29." })), remark => remark.Rule == LintRules.SmallBase);
        Assert.Contains(Linter.Read(Report(new Paragraph("60\u00a0% des personnes ont un emploi (12 sur 20)."))), remark => remark.Rule == LintRules.SmallBase);
        Assert.DoesNotContain(Linter.Read(Report(new Paragraph("60\u00a0% des personnes ont un emploi (120 sur 200)."))), remark => remark.Rule == LintRules.SmallBase);
    }

    [Fact]
    public void Ask_for_bounds_when_a_fifth_is_unknown()
    {
        var unknown = Figure() with { Scope = "Personnes reçues, n = 70 ; 30 réponses inconnues, non comptées dans les parts." };

        Assert.Contains(Linter.Read(Report(unknown)), remark => remark.Rule == LintRules.Bounds);
        Assert.DoesNotContain(Linter.Read(Report(unknown with { Note = "La part est comprise entre 40\u00a0% et 70\u00a0%." })), remark => remark.Rule == LintRules.Bounds);
    }

    [Fact]
    public void Ask_a_before_and_after_to_say_what_it_cannot_tell()
    {
        Assert.Contains(Linter.Read(Report(new Paragraph("La part passe de 30 à 12 personnes."))), remark => remark.Rule == LintRules.Caveat);
        Assert.DoesNotContain(Linter.Read(Report(new Paragraph("La part passe de 30 à 12 personnes. Cette évolution ne peut être attribuée au seul programme."))), remark => remark.Rule == LintRules.Caveat);
    }

    [Fact]
    public void Set_french_spaces_by_themselves()
    {
        var typed = Report(new Paragraph("Trois freins : l'argent, la \"langue\" ; 12 % n'en ont pas !"));

        Assert.Contains(Linter.Read(typed), remark => remark.Rule == LintRules.Typography);
        Assert.DoesNotContain(Linter.Read(Typesetting.Of(typed)), remark => remark.Rule == LintRules.Typography);
    }

    private static Report Report(Block block) => new()
    {
        Title = "Essai",
        Collection = "Essai",
        ShortTitle = "Essai",
        Publisher = "Département",
        IssuedOn = new(2022, 12, 31),
        Sections = [new("Un chapitre") { Number = "1", Blocks = [block] }],
    };

    private static Figure Figure() => new("Un titre", new BarChart(Measure.Percent("Part"), [new("Oui", new Cell.Percent(60))]))
    {
        Subtitle = "En %.",
        Reading = "On lit ceci.",
        Scope = "Personnes reçues, n = 200.",
        Source = "Suivi.",
        AltText = "Des barres.",
    };
}

[Collection(nameof(PublishedVolume))]
public sealed class ProofreadingTheVolume(PublishedVolume volume)
{
    [Fact]
    public void Finds_nothing_in_what_Jalons_writes()
        => Assert.Equal("", string.Join('\n', new ReportLinter(volume.Data.Programme.Thresholds).Read(volume.Report).Select(remark => $"{remark.Rule} | {remark.Where} | {remark.Excerpt} | {remark.Suggestion}")));
}
