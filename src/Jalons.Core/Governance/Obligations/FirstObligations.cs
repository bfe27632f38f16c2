using Jalons.Core.Governance.Reports;
using Jalons.Core.Programmes;

namespace Jalons.Core.Governance.Obligations;

/// <summary>The calendar that a programme begins with, as its file says it: deadlines of the call, data to send, reports.</summary>
public static class FirstObligations
{
    /// <summary>The deadlines of <paramref name="file"/>; a report among them comes with its lines, one for each project.</summary>
    /// <param name="programme">With its territories and its projects, already numbered.</param>
    public static (IReadOnlyList<Obligation> Obligations, IReadOnlyList<ProjectReport> Reports) Of(ProgrammeFile file, Programme programme)
    {
        var (obligations, reports) = (new List<Obligation>(), new List<ProjectReport>());
        foreach (var entry in file.Obligations)
        {
            if (entry.Report is { } kind) reports.AddRange(programme.Projects.OrderBy(project => project.Id).Select(project => Asked(entry, kind, project)));
            else if (entry.EachTerritory) obligations.AddRange(programme.Territories.Select(territory => ObligationOf(entry, programme.Id, territory.Id)));
            else obligations.Add(ObligationOf(entry, programme.Id, null));
        }
        return ([.. obligations, .. reports.Select(report => report.Obligation!)], reports);
    }

    private static ProjectReport Asked(ObligationEntry entry, ReportKind kind, Project project)
        => ProjectReport.Asked(kind, project, ObligationOf(entry, project.ProgrammeId, project.TerritoryId));

    private static Obligation ObligationOf(ObligationEntry entry, long programmeId, long? territoryId) => new()
    {
        ProgrammeId = programmeId,
        TerritoryId = territoryId,
        Title = entry.Title,
        Detail = entry.Detail,
        Kind = entry.Kind,
        Owner = entry.Owner,
        DueOn = entry.DueOn,
    };
}
