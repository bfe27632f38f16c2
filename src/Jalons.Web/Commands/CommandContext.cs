using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Jalons.Core.Studies.Snapshots;
using Jalons.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Commands;

/// <summary>What a command works with: the database brought up to date, and the programme it speaks of.</summary>
internal sealed record CommandContext(IServiceProvider Services, AppDb Db, TimeProvider Time, ParseResult Parsed)
{
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public TextWriter Out => Parsed.InvocationConfiguration.Output;

    public JalonsSettings Settings => Services.GetRequiredService<JalonsSettings>();

    public TextWriter Error => Parsed.InvocationConfiguration.Error;

    /// <summary>Prints one JSON document on the standard output.</summary>
    public void Print(object document) => Out.WriteLine(JsonSerializer.Serialize(document, Json));

    /// <summary>The programme asked for with --programme, or the only one there is, with its territories, targets, lists and projects.</summary>
    public async Task<Programme> Programme(CancellationToken stop)
    {
        var code = Parsed.GetValue(JalonsCommand.ProgrammeOption);
        var programmes = await Db.Programmes.Where(programme => code == null || programme.Code == code).OrderBy(programme => programme.Id).Take(2).Select(programme => programme.Id).ToListAsync(stop);
        return programmes switch
        {
            [var id] => (await Db.LoadProgramme(id, stop))!,
            [] when code is null => throw new Refused("Aucun programme. Créez-en un : jalons programme create numerique-inclusif"),
            [] => throw new Refused($"Le programme « {code} » n'existe pas."),
            _ => throw new Refused("Plusieurs programmes : précisez lequel avec --programme CODE."),
        };
    }

    /// <summary>The day asked for with --at; today, or the last day of data, when none is asked for.</summary>
    public DateOnly At(Programme programme) => Parsed.GetValue(JalonsCommand.AtOption) switch
    {
        null => programme.DefaultDate(Time),
        var text => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture),
    };

    /// <summary>The territory asked for with --territory, or that of the project asked for; null when neither is.</summary>
    public Territory? Territory(Programme programme)
    {
        if (Parsed.GetValue(JalonsCommand.TerritoryOption) is not { } code)
            return Project(programme) is { } project ? programme.Territories.Single(territory => territory.Id == project.TerritoryId) : null;

        return programme.Territories.SingleOrDefault(territory => territory.Code.Equals(code, StringComparison.OrdinalIgnoreCase))
            ?? throw new Refused($"Le territoire « {code} » n'existe pas. Territoires : {string.Join(", ", programme.Territories.Select(territory => territory.Code))}.");
    }

    /// <summary>The project asked for with --project, by its name or its prefix; null when none is asked for.</summary>
    public Project? Project(Programme programme)
    {
        if (Parsed.GetValue(JalonsCommand.ProjectOption) is not { } asked) return null;

        var here = Parsed.GetValue(JalonsCommand.TerritoryOption) is null ? null : Territory(programme);
        var projects = programme.Projects.Where(project => here is null || project.TerritoryId == here.Id).ToList();
        return projects.FirstOrDefault(project => asked.Equals(project.Name, StringComparison.OrdinalIgnoreCase) || asked.Equals(project.Prefix, StringComparison.OrdinalIgnoreCase))
            ?? throw new Refused($"Le projet « {asked} » n'existe pas{(here is null ? "" : $" dans le territoire {here.Code}")}. Projets : {string.Join(", ", projects.Select(project => $"{project.Name} ({project.Prefix})"))}.");
    }

    /// <summary>The same territory, for what is counted by territory: a project that shares its territory with another one has no figures of its own.</summary>
    public Territory? WholeTerritory(Programme programme)
    {
        var territory = Territory(programme);
        return Project(programme) is null || programme.Projects.Count(project => project.TerritoryId == territory!.Id) == 1 ? territory
            : throw new Refused($"Le territoire {territory!.Code} a plusieurs projets, et ces chiffres se font par territoire : demandez --territory {territory.Code}.");
    }

    /// <summary>The snapshot of a number (EX-0001) or of the beginning of a hash.</summary>
    public async Task<Snapshot> Snapshot(Programme programme, string name, CancellationToken stop)
        => await Db.FindSnapshot(programme.Id, name, stop) ?? throw new Refused($"L'extraction « {name} » n'existe pas. Voyez : jalons snapshot list");
}
