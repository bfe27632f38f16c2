using System.CommandLine;
using System.Globalization;
using Jalons.Core.Programmes;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Commands;

/// <summary>« jalons programme create | show »: opens a programme from its file, or tells what runs.</summary>
internal static class ProgrammeCommand
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");
    private static readonly Argument<string> Source = new("FICHIER") { Description = $"Fichier JSON du programme, ou {ProgrammeFile.Reference} (programme de référence)" };

    public static Command Create()
    {
        var create = new Command("create", "Crée un programme, sans aucune personne.") { Source, JalonsCommand.JsonOption };
        var show = new Command("show", "Décrit le programme.") { JalonsCommand.JsonOption };
        return new Command("programme", "Programme : calendrier, territoires, cibles.") { create.Runs(Create), show.Runs(Show) };
    }

    private static async Task<int> Create(CommandContext context, CancellationToken stop)
    {
        var created = await Read(context.Parsed.GetValue(Source)!).Create(context.Db, Environment.UserName, context.Time.GetUtcNow().UtcDateTime, stop);
        return await Tell(context, created.Id, stop);
    }

    private static async Task<int> Show(CommandContext context, CancellationToken stop)
        => await Tell(context, (await context.Programme(stop)).Id, stop);

    private static ProgrammeFile Read(string source)
    {
        if (source == ProgrammeFile.Reference) return ProgrammeFile.BuiltIn();
        if (!File.Exists(source)) throw new Refused($"Le fichier « {source} » n'existe pas.");
        return ProgrammeFile.Read(File.ReadAllText(source));
    }

    private static async Task<int> Tell(CommandContext context, long id, CancellationToken stop)
    {
        var programme = (await context.Db.LoadProgramme(id, stop))!;
        var vintages = await context.Db.Communes.Where(commune => commune.ProgrammeId == id)
            .GroupBy(commune => commune.Vintage).OrderBy(group => group.Key)
            .Select(group => new VintageCount(group.Key, group.Count())).ToListAsync(stop);
        if (context.Parsed.GetValue(JalonsCommand.JsonOption)) context.Print(Document(programme, vintages));
        else foreach (var line in Lines(programme, vintages)) context.Out.WriteLine(line);
        return 0;
    }

    private static object Document(Programme programme, List<VintageCount> vintages) => new
    {
        code = programme.Code,
        name = programme.Name,
        institution = programme.Institution,
        department = programme.DepartmentCode,
        timeZone = programme.TimeZone,
        fictitious = programme.IsFictitious,
        startsOn = programme.StartsOn,
        startLabel = programme.StartLabel,
        diagnosisDeadline = programme.DiagnosisDeadline,
        dataUntil = programme.DataUntil,
        evaluationStartsOn = programme.EvaluationStartsOn,
        evaluationEndsOn = programme.EvaluationEndsOn,
        envelope = programme.EnvelopeCents / 100m,
        minimumConnectionMonths = programme.MinimumConnectionMonths,
        followUpMonths = programme.Schedule.FollowUpMonths,
        territories = programme.Territories.Select(territory => new
        {
            code = territory.Code,
            name = territory.Name,
            siren = territory.Siren,
            envelope = territory.EnvelopeCents / 100m,
            targets = TargetsOf(programme, territory.Id),
            projects = programme.Projects.Where(project => project.TerritoryId == territory.Id).Select(project => project.Name),
        }),
        targets = TargetsOf(programme, null),
        communes = vintages.ToDictionary(vintage => vintage.Vintage.ToString(CultureInfo.InvariantCulture), vintage => vintage.Count),
    };

    private static Dictionary<string, object> TargetsOf(Programme programme, long? territoryId) => InForce(programme, territoryId)
        .ToDictionary(target => target.Indicator, object (target) => new { value = target.Value, kind = target.Kind is TargetKind.About ? "about" : "atLeast", dueOn = target.DueOn });

    private static IEnumerable<string> Lines(Programme programme, List<VintageCount> vintages)
    {
        yield return $"{programme.Name} ({programme.Code}), {programme.Institution}";
        yield return $"Début : {programme.StartLabel} ; diagnostics jusqu'au {Day(programme.DiagnosisDeadline)} ; données jusqu'au {Day(programme.DataUntil)}";
        yield return $"Enveloppe : {Euros(programme.EnvelopeCents)}";
        foreach (var territory in programme.Territories)
            yield return $"  {territory.Code} {territory.Name} : {Euros(territory.EnvelopeCents)} ; {Aims(programme, territory.Id)}";
        yield return $"Département : {Aims(programme, null)}";
        yield return $"Communes : {string.Join(", ", vintages.Select(vintage => $"{vintage.Count} en {vintage.Vintage}"))}";
    }

    private static string Aims(Programme programme, long? territoryId) => string.Join(", ", InForce(programme, territoryId)
        .Select(target => $"{target.Indicator} {(target.Kind is TargetKind.About ? "≈" : "≥")} {target.Value}"));

    /// <summary>The last version of each target: an amendment adds a row.</summary>
    private static IEnumerable<Target> InForce(Programme programme, long? territoryId)
        => programme.Targets.Where(target => target.TerritoryId == territoryId).GroupBy(target => target.Indicator).Select(versions => versions.Last());

    private static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", French);

    private static string Euros(long cents) => (cents / 100m).ToString("C0", French);

    private sealed record VintageCount(int Vintage, int Count);
}
