namespace Jalons.Tests.Features.Studies;

/// <summary>Apart from the other pages of the workspace: the facts change under the volume.</summary>
public sealed class AValueThatChanges(AStudyInWork study) : IClassFixture<AStudyInWork>
{
    [Fact]
    public async Task A_rewritten_sentence_is_flagged_when_its_value_changes_and_somebody_chooses()
    {
        const string Section = "/etudes/atelier/texte/publics.l-essentiel", Sentence = "/etudes/atelier/phrase/publics.l-essentiel.R01";
        (await (await study.Evaluator.Opens(Sentence)).Fills("Votre phrase", "Quatorze personnes sont venues.").Presses("Enregistrer ma phrase")).Says("Quatorze personnes sont venues.").Says("Phrase manuelle");

        await study.Receives(3);
        (await study.Refreshes()).Says("1 phrase écrite à la main ne dit plus");

        (await study.Evaluator.Opens(Section)).Says("la valeur a changé").DoesNotSay("Quatorze personnes sont venues.");
        var choice = (await study.Evaluator.Opens(Sentence)).Says("La valeur a changé : R01 : 14 → 17");
        (await choice.Presses("Garder mon texte")).Says("Quatorze personnes sont venues.");
        (await (await study.Evaluator.Opens(Sentence)).Presses("Reprendre la phrase calculée")).Says("La phrase calculée est reprise.").DoesNotSay("Quatorze personnes sont venues.");
        (await study.Evaluator.Opens("/etudes/atelier/versions/publics.l-essentiel.R01")).Says("Quatorze personnes sont venues.");
    }
}
