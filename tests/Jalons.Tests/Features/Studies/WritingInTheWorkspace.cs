using System.Net;
using Jalons.Core.Access;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Features.Studies;

public sealed class WritingInTheWorkspace(AStudyInWork study) : IClassFixture<AStudyInWork>
{
    private const string Lessons = "/etudes/atelier/texte/publics.enseignements";

    [Fact]
    public async Task A_text_is_kept_in_versions_and_an_earlier_one_is_taken_up_again()
    {
        const string Portraits = "/etudes/atelier/texte/publics.l-accompagnement-vu-par-les-personnes";
        var first = await (await study.Evaluator.Opens(Portraits)).Fills("Votre texte", "Un premier jet.").Presses("Enregistrer le texte");
        first.Says("Texte enregistré, version 1.").Says("Un premier jet.");
        await (await study.Evaluator.Opens(Portraits)).Fills("Votre texte", "Tout autre chose.").Presses("Enregistrer le texte");

        var versions = await (await study.Evaluator.Opens(Portraits)).Follows("Relire et reprendre une version");
        versions.Says("Un premier jet.").Says("Tout autre chose.").Says("Version 2, la dernière");
        (await versions.Presses("Reprendre la version 1")).Says("La version 1 est reprise.").Says("Un premier jet.").Says("version 3");

        (await study.Evaluator.Opens("/etudes/atelier/publics")).Says("Camille Evaluator");
    }

    [Fact]
    public async Task Two_who_write_at_once_see_both_texts_and_lose_none()
    {
        const string Context = "/etudes/atelier/texte/publics.le-contexte";
        var (mine, theirs) = (await study.Evaluator.Opens(Context), await (await study.As(Role.Evaluator, study.Programme)).Opens(Context));
        await theirs.Fills("Votre texte", "Le texte de l’autre.").Presses("Enregistrer le texte");

        var told = await mine.Fills("Votre texte", "Le mien.").Presses("Enregistrer le texte");

        Assert.Equal(HttpStatusCode.BadRequest, told.Status);
        told.Says("après que vous l’avez ouvert").Says("Le texte de l’autre.");
        Assert.Equal("Le mien.", told.ValueOf("Votre texte"));
        (await told.Presses("Enregistrer le texte")).Says("Texte enregistré, version 2.");
        (await study.Evaluator.Opens("/etudes/atelier/versions/publics.le-contexte")).Says("Le texte de l’autre.").Says("Le mien.");
    }

    [Fact]
    public async Task A_preview_shows_the_text_and_saves_nothing()
    {
        var shown = await (await study.Evaluator.Opens("/etudes/atelier/texte/publics.le-profil")).Fills("Votre texte", "Il y a [chiffre:R01] personnes.").Presses("Prévisualiser");

        shown.Says("Aperçu : ce texte n’est pas encore enregistré.").Says("Il y a 14 personnes.");
        await using var db = study.Database.Open();
        Assert.False(await db.Passages.AnyAsync(passage => passage.Section == "le-profil", AStudyInWork.Stop));
    }

    [Fact]
    public async Task What_is_chosen_is_put_into_the_text_without_saving()
    {
        var section = await study.Evaluator.Opens("/etudes/atelier/texte/publics.l-essentiel");

        var inserted = await section.Fills("Votre texte", "Déjà écrit.").Presses("R01 : 14");

        Assert.Equal("Déjà écrit.\n\n[chiffre:R01]", inserted.ValueOf("Votre texte")!.Trim());
    }

    [Fact]
    public async Task The_département_comments_and_the_evaluator_writes()
    {
        var department = await study.As(Role.Department, study.Programme);
        var section = await department.Opens(Lessons);

        section.DoesNotSay("Enregistrer le texte");
        (await section.Fills("Votre commentaire", "Pensez aux jeunes de l’ASE.").Presses("Commenter")).Says("Pensez aux jeunes de l’ASE.");
        (await study.Evaluator.Opens("/etudes/atelier")).Says("commentaire en attente");
        (await (await study.Evaluator.Opens(Lessons)).Presses("Marquer comme traité : Pensez aux jeunes de l’ASE.")).Says("traité par Camille Evaluator");
        Assert.Equal(HttpStatusCode.NotFound, (await department.Answers(HttpMethod.Post, Lessons, new Dictionary<string, string> { ["Text"] = "Moi aussi" })).StatusCode);
    }

    [Fact]
    public async Task A_remark_is_set_aside_with_a_justification_that_is_kept()
    {
        const string Publics = "/etudes/atelier/texte/publics.regards-de-prescripteurs";
        var section = await (await study.Evaluator.Opens(Publics)).Fills("Votre texte", "Grâce au programme, tout va mieux.").Presses("Enregistrer le texte");
        section.Says("Affirmation causale");

        (await section.Presses("Garder ces mots")).Says("La remarque n’est pas gardée.");
        (await section.Fills("Passer outre, parce que", "Propos d’un prescripteur.").Presses("Garder ces mots")).Says("Rien à relire dans cette section.");

        (await study.Evaluator.Opens("/etudes/atelier/publics")).Says("Propos d’un prescripteur.").Says("Camille Evaluator");
    }

    [Fact]
    public async Task What_is_written_is_in_the_volume_that_the_page_makes()
    {
        const string Work = "/etudes/atelier/texte/publics.l-insertion";
        await (await study.Evaluator.Opens(Work)).Fills("Votre texte", "Une phrase d’évaluateur, reconnaissable.").Presses("Enregistrer le texte");
        var form = await study.Evaluator.Opens("/etudes");
        foreach (var format in new[] { "Word, graphiques modifiables (docx)", "PDF, pour lire et imprimer", "LibreOffice (odt)", "Présentation, graphiques modifiables (pptx)", "Données des figures (zip : csv et ods)" }) form.Unticks(format);

        var made = await (await form.Presses("Produire le volume")).Waits();
        var html = await study.Evaluator.Downloads(made.Document.QuerySelector("main tbody a")!.GetAttribute("href")!);

        Assert.Contains("Une phrase d’évaluateur, reconnaissable.", System.Text.Encoding.UTF8.GetString(html), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Role.Coordination)]
    [InlineData(Role.ProjectTeam)]
    [InlineData(Role.Observer)]
    [InlineData(Role.Prescriber)]
    public async Task Does_not_exist_for_others(Role role)
    {
        var visitor = await study.As(role, study.Programme, "T8");

        foreach (var page in new[] { "/etudes/atelier", "/etudes/atelier/publics", Lessons }) Assert.Equal(HttpStatusCode.NotFound, (await visitor.Asks(page)).Status);
    }
}
