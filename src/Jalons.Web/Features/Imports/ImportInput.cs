using System.Text.Json;
using Jalons.Core.Access;
using Jalons.Core.Exchange.Importing;
using Jalons.Core.Exchange.Layout;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Jalons.Web.Hosting.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Imports;

/// <summary>What the two works of an import need: the file in the store, the project, the columns chosen by a human.</summary>
public sealed record ImportInput(long FileId, string FileName, long ProjectId, Dictionary<string, string> Columns)
{
    public const string Preview = "import-preview";
    public const string Import = "import";

    /// <summary>Days for which a file received, and its preview, are kept.</summary>
    public const int KeptDays = 30;

    public static ImportInput Of(Job job) => JsonSerializer.Deserialize<ImportInput>(job.Input)!;

    /// <summary>A job that waits; <paramref name="kind"/> is one of the two works.</summary>
    public Job ToJob(string kind, Scope scope, DateTime at) => scope.Asks(kind, this, at);

    public ImportRequest Request(Job job, Programme programme) =>
        new(programme, programme.Projects.Single(project => project.Id == ProjectId), FileName, job.Who, job.AccountId, "/imports") { Columns = new ColumnChoices(Columns) };
}

/// <summary>Opens the stored file and runs the importer; a refusal of the file is a refusal of the work.</summary>
internal static class ImportRun
{
    public static async Task<ImportReport> Run(Job job, IServiceProvider services, Func<ImportRequest, ImportRequest> with, CancellationToken stop)
    {
        var (input, db) = (ImportInput.Of(job), services.GetRequiredService<AppDb>());
        var programme = (await db.LoadProgramme(job.ProgrammeId, stop))!;
        if (!await db.StoredFiles.AnyAsync(file => file.Id == input.FileId, stop)) throw new JobRefusal("Le fichier a été effacé un mois après son dépôt : déposez-le de nouveau.");

        await using var content = await db.OpenStoredFile(input.FileId, stop);
        try
        {
            return await new Importer(db, services.GetRequiredService<TimeProvider>()).Import(with(input.Request(job, programme)), content, stop);
        }
        catch (Core.Exchange.Tables.TableRefusal refusal)
        {
            throw new JobRefusal(refusal.Message, refusal);
        }
    }
}
