using Jalons.Core.Access;
using Jalons.Core.Governance.Obligations;
using Jalons.Core.Governance.Reports;
using Jalons.Core.Programmes;
using Jalons.Tests.Support.App;
using Jalons.Tests.Support.Builders;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Features.Governance;

/// <summary>Deadlines and reports, on both sides.</summary>
public sealed class KeepingTheCalendar(KeepingTheCalendar.Place place) : IClassFixture<KeepingTheCalendar.Place>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public sealed class Place : AppFixture
    {
        public Programme Programme { get; private set; } = null!;
        public Account Agathe { get; private set; } = null!;

        public override async ValueTask InitializeAsync()
        {
            await base.InitializeAsync();
            Programme = await Database.HasProgramme();
            Agathe = await Database.HasAccount(Role.Coordination, Programme, "T8");
        }
    }

    [Fact]
    public async Task A_programme_begins_with_the_deadlines_of_its_file()
    {
        (await place.As(place.Agathe).Opens("/echeances")).Says("Tous les diagnostics faits").Says("30 juin 2022").DoesNotSay("Plaine Commune");
        (await (await place.As(Role.Evaluator, place.Programme)).Opens("/echeances")).Says("Les deux volets et la synthèse").Says("31 mars 2023").DoesNotSay("Tous les diagnostics faits");
    }

    [Fact]
    public async Task A_deadline_is_added_moved_and_met()
    {
        var department = await place.As(Role.Department, place.Programme);
        var added = await (await department.Opens("/echeances/nouvelle")).Fills("Ce qui est attendu", "Liste des salles").Fills("Pour le", "20/05/2022").Chooses("Le porteur").Chooses("Est Ensemble").Chooses("Autre").Presses("Enregistrer l’échéance");
        added.Says("Liste des salles").Says("20 mai 2022");

        (await (await department.Opens($"{added.Path}/modifier")).Fills("Pour le", "27/05/2022").Presses("Enregistrer l’échéance")).Says("27 mai 2022");
        (await (await department.Opens(added.Path)).Fills("Faite le", "01/01/2030").Presses("Noter qu’elle est tenue")).Says("Ce jour est dans l'avenir.");
        (await (await department.Opens(added.Path)).Fills("Faite le", "15/04/2022").Fills("Commentaire", "Reçue").Presses("Noter qu’elle est tenue")).Says("Faite le 15 avril 2022").Says("Reçue");
        (await (await department.Opens(added.Path)).Presses("L’attendre de nouveau")).Says("L'échéance est de nouveau attendue.");
    }

    [Fact]
    public async Task The_round_recalls_a_deadline_once_to_those_who_must_meet_it()
    {
        await using var db = place.Database.Open();
        var obligation = db.Add(new Obligation { ProgrammeId = place.Programme.Id, TerritoryId = place.Programme.Territories.Single(territory => territory.Code == "T8").Id, Title = "Fichier des salles", DueOn = new(2022, 4, 22) }).Entity;
        await db.SaveChangesAsync(Stop);

        for (var twice = 0; twice < 2; twice++)
        {
            await db.RemindObligations(place.Programme, new(2022, 4, 15), place.Clock.Now.UtcDateTime, Stop);
            await db.SaveChangesAsync(Stop);
        }

        var mail = Assert.Single(await place.Database.MailsTo(place.Agathe.Email!), mail => mail.Subject.Contains("Fichier des salles", StringComparison.Ordinal));
        Assert.Equal("Échéance dans 7 jours : Fichier des salles", mail.Subject);
        Assert.Equal(7, obligation.Reminded);
    }

    [Fact]
    public async Task A_report_is_written_sent_back_for_one_line_and_accepted()
    {
        var (agathe, department, path) = (place.As(place.Agathe), await place.As(Role.Department, place.Programme), await ReportPath());
        (await agathe.Opens("/")).Says("Rapport intermédiaire").Says("Écrire le rapport");
        var page = await agathe.Opens(path);
        (await page.Presses("Déposer le rapport")).Says("Écrivez « Les personnes accueillies »");

        page = await agathe.Opens(path);
        foreach (var (label, _) in ReportOutline.Of(ReportKind.Intermediate)) page.Fills(Own(label), $"Dit de {label}.");
        (await page.Presses("Garder sans déposer")).Says("Le Département ne le lit pas encore");
        (await (await agathe.Opens(path)).Presses("Déposer le rapport")).Says("Déposé, à lire");
        (await department.Opens("/")).Says("Lire le rapport");

        var reading = await department.Opens(path);
        foreach (var (label, _) in ReportOutline.Of(ReportKind.Intermediate)) reading.Chooses(label == "Données transmises" ? "À compléter" : "Acceptée", $"Votre réponse ({label.ToLowerInvariant()})");
        var refused = await reading.Presses("Rendre ma lecture");
        refused.Says("Dites ce qui manque");
        Assert.True(refused.IsChosen("À compléter", "Votre réponse (données transmises)"));
        (await refused.Fills("Votre remarque (données transmises)", "Citez les champs.").Fills("À compléter pour le", "29/04/2022").Presses("Rendre ma lecture")).Says("À compléter");

        page = await agathe.Opens(path);
        page.Says("Citez les champs.").Says("29 avril 2022").DoesNotSay("Ce que vous en dites (les personnes accueillies)");
        (await page.Fills(Own("Données transmises"), "Le diplôme et l’hébergement.").Presses("Déposer le rapport")).Says("Déposé, à lire");
        (await (await department.Opens(path)).Chooses("Acceptée", "Votre réponse (données transmises)").Presses("Rendre ma lecture")).Says("Le rapport est accepté.");
        Assert.Contains(await place.Database.MailsTo(place.Agathe.Email!), mail => mail.Subject.StartsWith("Accepté", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_may_stand_for_the_lines()
    {
        var department = await place.As(Role.Department, place.Programme);
        var asked = await (await department.Opens("/rapports/demander")).Chooses("Rapport final").Chooses("Cap numérique Est").Fills("Pour le", "30/06/2022").Presses("Demander ce rapport");
        asked.Says("Le rapport est demandé");

        var page = await (await place.As(place.Agathe).Opens(asked.Path)).Attaches("Fichier", "bilan.pdf", [1, 2, 3]).Presses("Joindre ce fichier");
        (await page.Says("bilan.pdf est joint.").Presses("Déposer le rapport")).Says("Le rapport est déposé");

        Assert.Equal([1, 2, 3], await department.Downloads($"{asked.Path}?handler=Piece"));
    }

    private static string Own(string label) => $"Ce que vous en dites ({label.ToLowerInvariant()})";

    private async Task<string> ReportPath()
    {
        await using var db = place.Database.Open();
        var territory = place.Programme.Territories.Single(known => known.Code == "T8").Id;
        return $"/rapports/{await db.ProjectReports.Where(report => report.TerritoryId == territory && report.Kind == ReportKind.Intermediate).Select(report => report.PublicId).SingleAsync(Stop)}";
    }
}
