using Jalons.Core.Exchange;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Jalons.Web.Hosting;

namespace Jalons.Web.Features.Imports;

/// <summary>Which imports the signed-in person may see and start.</summary>
internal static class ImportScope
{
    public static IReadOnlyList<Project> ProjectsToImport(this CurrentUser user) =>
        !user.Scope.Imports ? [] : [.. user.Programme.Projects.Where(project => (user.Scope.ProjectId ?? project.Id) == project.Id && (user.Scope.TerritoryId ?? project.TerritoryId) == project.TerritoryId)];

    public static IQueryable<ImportedFile> VisibleTo(this IQueryable<ImportedFile> files, CurrentUser user)
    {
        var projects = user.ProjectsToImport().Select(project => project.Id).ToList();
        return files.Where(file => file.ProgrammeId == user.Scope.ProgrammeId && projects.Contains(file.ProjectId));
    }

    public static bool MaySee(this CurrentUser user, Job job) =>
        job.ProgrammeId == user.Scope.ProgrammeId && job.Kind is ImportInput.Preview or ImportInput.Import && user.ProjectsToImport().Any(project => project.Id == ImportInput.Of(job).ProjectId);
}
