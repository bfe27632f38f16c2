using Jalons.Core.Calls.Agreements.Writing;
using Jalons.Core.Calls.Applications;
using Jalons.Core.Programmes;
using Jalons.Core.Studies.Objectives;

namespace Jalons.Core.Calls.Agreements;

/// <summary>What an agreement begins with: the targets of its lot, the data that the call asks for, the text of the template.</summary>
public static class Opening
{
    /// <param name="templateText">The template in force; see <see cref="FirstTemplate"/>.</param>
    public static Agreement Of(Programme programme, Project project, Application? dossier, long amountCents, string templateText, string who, DateTime at)
    {
        var agreement = new Agreement
        {
            ProgrammeId = programme.Id,
            ProjectId = project.Id,
            ApplicationId = dossier?.Id,
            LeadOrganisationId = project.LeadOrganisationId,
            AmountCents = amountCents,
            StartsOn = programme.StartsOn,
            EndsOn = programme.DataUntil,
            Targets = [.. TargetsOf(programme, project, programme.DayOf(at))],
            Deliveries = [.. FirstDeliveries(programme)],
        };
        agreement.Members.Add(new() { OrganisationId = project.LeadOrganisationId, Roles = [ConsortiumRole.Lead], ShareCents = amountCents });
        agreement.Texts.Add(new() { Version = 1, Text = templateText, SavedBy = who, SavedAt = at });
        return agreement;
    }

    /// <summary>The targets of the territory as they stand, in the order of the call.</summary>
    private static IEnumerable<AgreedTarget> TargetsOf(Programme programme, Project project, DateOnly today)
        => from aim in Objective.All
           let target = programme.Targets.Where(known => known.Indicator == aim.Code && known.TerritoryId == project.TerritoryId).OrderBy(known => known.From <= today).ThenBy(known => known.From).LastOrDefault()
           where target is not null
           select new AgreedTarget(aim.Code, target.Value);

    // « Les éléments à transmettre en amont et en aval de l'action, relatifs au suivi et à l'évaluation » (call, section 2).
    private static IEnumerable<Delivery> FirstDeliveries(Programme programme) =>
    [
        new("Référentiel de diagnostic individuel", DeliveryStage.Before, programme.StartsOn, null, null),
        new("Composition du consortium, rôles et parts", DeliveryStage.Before, programme.StartsOn, null, null),
        new("Données individuelles des diagnostics et du suivi (annexe)", DeliveryStage.During, null, "chaque mois", null),
        new("Résultats du diagnostic et du suivi, aux prescripteurs", DeliveryStage.During, null, "après chaque diagnostic", null),
        new("Données individuelles complètes, suivis à 3 et 6 mois compris", DeliveryStage.After, programme.DataUntil, null, null),
        new("Bilan de l’action et compte rendu financier", DeliveryStage.After, programme.EvaluationEndsOn, null, null),
    ];
}
