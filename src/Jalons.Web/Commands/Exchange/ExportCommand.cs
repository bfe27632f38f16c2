using System.CommandLine;
using Jalons.Core.Access;
using Jalons.Core.Exchange.Exports;
using Jalons.Core.Indicators;
using Jalons.Core.Journeys;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Jalons.Core.Studies;

namespace Jalons.Web.Commands.Exchange;

/// <summary>« jalons export annexe|study »: the facts out of the database, as csv, xlsx or ods.</summary>
internal static class ExportCommand
{
    private static readonly Option<string> Out = new("--out") { Description = "Fichier à écrire (.csv, .xlsx ou .ods ; « annexe.xlsx.zip » le chiffre sous Jalons__Passphrase)", HelpName = "FICHIER", Required = true };

    private static readonly Option<string?> IndicatorOption = new("--indicator") { Description = "Seulement les parcours que compte un indicateur (R01), au jour de --at", HelpName = "CODE" };
    private static readonly Option<string?> PartOption = new("--part") { Description = "Ce qui en est compté : numerateur (par défaut), denominateur, manquants, attente…", HelpName = "PARTIE" };

    public static Command Create() => new("export", "Exporte l'annexe, ou les variables pseudonymisées de l'étude.")
    {
        Kind("annexe", "Une ligne par parcours, comme le Département la demande : données personnelles.",
            Annexe, IndicatorOption, PartOption, JalonsCommand.AtOption),
        Kind("study", "Une ligne par parcours, pseudonymisée : ni nom, ni texte libre, ni date exacte.",
            (context, programme, on, stop) => Task.FromResult(StudyExport.Of(context.Services.GetRequiredService<StudyDb>(), programme, context.WholeTerritory(programme)?.Id, on, stop))),
    };

    /// <summary>Personal data leave the house: who, when and what for are written first.</summary>
    private static async Task<ExportTable> Annexe(CommandContext context, Programme programme, DateOnly on, CancellationToken stop)
    {
        var scope = Whole(context, programme);
        var rows = Rows(context, programme, scope);
        context.Db.Acts.Add(scope.Acts($"Annexe exportée vers {Path.GetFileName(context.Parsed.GetValue(Out))}, {context.Project(programme)?.Name ?? context.Territory(programme)?.Name ?? "tous les territoires"}", "jalons export annexe", context.Time));
        await context.Db.SaveChangesAsync(stop);
        return AnnexeExport.Of(context.Db, programme, scope, on, stop, rows);
    }

    /// <summary>The rows that the dashboard opens behind its number; null for all.</summary>
    private static IQueryable<Journey>? Rows(CommandContext context, Programme programme, Scope scope)
    {
        if (context.Parsed.GetValue(IndicatorOption) is not { } code) return null;

        var indicator = IndicatorCatalogue.Find(code) ?? throw new Refused($"L'indicateur « {code} » n'existe pas. Voyez : jalons indicators");
        var part = IndicatorRows.PartNamed(context.Parsed.GetValue(PartOption)) ?? throw new Refused($"La partie « {context.Parsed.GetValue(PartOption)} » n'existe pas.");
        return indicator.RowsBehind(new(context.Db, programme, context.At(programme)), scope, part: part) ?? throw new Refused($"{indicator.Code} ne compte pas de parcours de cette façon.");
    }

    private static Command Kind(string name, string description, Func<CommandContext, Programme, DateOnly, CancellationToken, Task<ExportTable>> table, params Option[] more)
    {
        var command = new Command(name, description) { Out, JalonsCommand.TerritoryOption };
        foreach (var option in more) command.Add(option);
        return command.Runs(async (context, stop) =>
        {
            var path = context.Parsed.GetValue(Out)!;
            ExportFile.FormatOf(path);
            var programme = await context.Programme(stop);
            var rows = await ExportFile.Write(await table(context, programme, programme.Today(context.Time), stop), path, stop, context.Settings.Passphrase);
            context.Out.WriteLine($"{rows} lignes écrites dans {path}");
            return 0;
        });
    }

    private static Scope Whole(CommandContext context, Programme programme)
        => Scope.Whole(programme.Id, "Ligne de commande") with { TerritoryId = context.Territory(programme)?.Id, ProjectId = context.Project(programme)?.Id };
}
