using Jalons.Core.Calls.Agreements.Amendments;
using Jalons.Core.Calls.Agreements.Writing;
using Jalons.Core.Calls.Applications;
using Jalons.Core.Calls.Budgets.Payments;
using Jalons.Core.Programmes;

namespace Jalons.Core.Calls.Agreements;

/// <summary>An agreement with all that it speaks of: project, territory, organisations, text in force, amendments.</summary>
public sealed class AgreementFile
{
    public required Agreement Agreement { get; init; }
    public required Programme Programme { get; init; }
    public Call? Call { get; init; }
    public Application? Dossier { get; init; }
    public AgreementText? Text { get; init; }

    /// <summary>Those that speak of this agreement, in the order of their numbers.</summary>
    public IReadOnlyList<Amendment> Amendments { get; init; } = [];

    /// <summary>The payments of the project, in their order.</summary>
    public IReadOnlyList<Instalment> Instalments { get; init; } = [];

    public Project Project => Programme.Projects.First(project => project.Id == Agreement.ProjectId);
    public Territory Territory => Programme.Territories.First(territory => territory.Id == Project.TerritoryId);
    public string Lead => NameOf(Agreement.LeadOrganisationId);
    public string NameOf(long? organisationId) => organisationId is null ? Programme.Institution : Programme.Organisations.FirstOrDefault(organisation => organisation.Id == organisationId)?.Name ?? "";

    /// <summary>The amount in force on a day: as signed, then what amendments in force changed.</summary>
    public long AmountAt(DateOnly on) => Agreement.AmountCents + Amendments.Where(amendment => amendment.IsInForce(on)).SelectMany(amendment => amendment.Lines)
        .Where(line => line.AgreementId == Agreement.Id && line.IsMoney).Sum(line => line.After - line.Before);

    /// <summary>The versions of a target of the territory, the first first: the call's, then those of the agreement and of its amendments.</summary>
    public IReadOnlyList<Target> TargetsOf(string indicator) => [.. Programme.Targets.Where(target => target.Indicator == indicator && target.TerritoryId == Territory.Id).OrderBy(target => target.From).ThenBy(target => target.Id)];
}
