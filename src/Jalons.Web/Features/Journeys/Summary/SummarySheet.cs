using Jalons.Core.Journeys;
using Jalons.Core.Programmes;
using Jalons.Documents;
using Jalons.Web.Features.Journeys.Plan.Equipment;
using Jalons.Web.Ui.Frise;
using Jalons.Web.Ui.Sheets;
using Jalons.Web.Ui.Words;

namespace Jalons.Web.Features.Journeys.Summary;

/// <summary>What the person takes away: her journey in plain French, on one sheet.</summary>
public sealed class SummarySheet(JourneyFile file, Programme programme, DateOnly today)
{
    private Journey Journey => file.Journey;
    private Project Project => programme.Projects.First(project => project.Id == Journey.ProjectId);

    public Report Sheet() => Leaflet.Of(programme, "Mon parcours numérique", today,
        [new("Nom", file.Person.DisplayName), new("Parcours", $"n° {Journey.Number}"), new("Fait le", FrenchDates.Full(today))],
        [
            new Section("Ce qui est fait") { Blocks = [BulletList.Of(Done())] },
            new Section("Ce que nous avons décidé ensemble") { Blocks = [BulletList.Of(Decided())] },
            new Section("La suite") { Blocks = [new Paragraph(Next)] },
            new Section("Vos droits") { Blocks = [new Paragraph("Tout est gratuit, sauf la petite contrepartie dite avant de recevoir le matériel ou la connexion. Vous pouvez lire ce qui est écrit sur vous, le faire corriger, et retirer un accord à tout moment. Cela ne change rien à vos droits.")] },
            new Section("Qui appeler") { Blocks = [new Paragraph($"L’équipe du projet {Project.Name} ({Lead}). Donnez votre numéro de parcours : {Journey.Number}.")] },
        ]) with
    { ShortTitle = "Mon parcours" };

    private string Lead => programme.Organisations.First(organisation => organisation.Id == Project.LeadOrganisationId).Name;

    private IEnumerable<string> Done()
    {
        foreach (var milestone in Milestones.All)
            if (Journey.Progress.IsDone(milestone))
                yield return $"{Said(milestone)} : {(Journey.Progress.On(milestone) is { } on ? $"le {FrenchDates.Full(on)}" : "c’est fait")}.";
    }

    private string Said(Milestone milestone) => milestone switch
    {
        Milestone.Referral => "Votre orientation vers le programme",
        Milestone.Diagnosis => "Nous avons fait le point ensemble (le diagnostic)",
        Milestone.Computer => Journey.Handovers.Count > 0 ? $"Vous avez reçu : {string.Join(", ", Journey.Handovers.Select(HandoverAct.Device))}" : "Vous avez reçu un appareil",
        Milestone.Connection => Journey.ConnectionGrants.Sum(grant => grant.Months) is > 0 and var months ? $"Vous avez reçu une connexion Internet pour {months} mois" : "Vous avez reçu une connexion Internet",
        Milestone.Training => "Vous avez commencé une formation",
        Milestone.Certification => Journey.Progress.CertificationPassed ? "Vous avez réussi une certification" : "Vous avez passé une certification",
        _ => $"Vous nous avez donné de vos nouvelles ({milestone.Label})",
    };

    private IEnumerable<string> Decided()
    {
        var diagnosis = Journey.Diagnosis;
        if (diagnosis.On is null) yield return "Nous ferons d’abord le point ensemble : c’est le diagnostic.";
        else if (!(diagnosis.OrientsToComputer || diagnosis.OrientsToConnection || diagnosis.OrientsToTraining || diagnosis.OrientsToCertification)) yield return "Pas de matériel ni de formation pour le moment.";
        if (diagnosis.OrientsToComputer) yield return "Un ordinateur ou un autre appareil, qui sera à vous.";
        if (diagnosis.OrientsToConnection) yield return $"Une connexion Internet, pour {programme.MinimumConnectionMonths} mois au moins.";
        if (diagnosis.OrientsToTraining) yield return "Une formation ou un accompagnement, gratuits, près de chez vous.";
        if (diagnosis.OrientsToCertification) yield return "Une certification, pour prouver ce que vous savez faire.";
    }

    private string Next => Journey switch
    {
        { Closure: not null } => "Votre parcours est terminé. Si vous avez besoin de nous, appelez l’équipe.",
        { NextAct: null } => "Tout ce qui était prévu est fait. Si vous avez besoin de nous, appelez l’équipe.",
        { NextAct: { } act, NextDueOn: { } due } when due >= today => $"Prochaine étape : {act.Act.ToLower(FrenchDates.French)}, vers le {FrenchDates.Full(due)}.",
        { NextAct: { } act } => $"Prochaine étape : {act.Act.ToLower(FrenchDates.French)}. L’équipe vous appelle bientôt.",
    };
}
