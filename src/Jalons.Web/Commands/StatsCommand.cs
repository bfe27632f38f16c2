using System.CommandLine;
using System.Text;
using System.Text.Json;
using Jalons.Statistics.Data;
using Jalons.Statistics.Requests;

namespace Jalons.Web.Commands;

/// <summary><c>jalons stats METHOD --data FILE.csv [--spec FILE.json] [--json]</c>: a statistical method over a csv file, without host or database.</summary>
public static class StatsCommand
{
    private const int Done = 0;
    private const int Refused = 1;

    public static Command Create()
    {
        var method = new Argument<string>("METHOD") { Description = $"Méthode : {string.Join(", ", StatisticsMethods.Names)}" };
        method.AcceptOnlyFromAmong([.. StatisticsMethods.Names]);
        var data = new Option<string>("--data") { Description = "Fichier csv (UTF-8, avec en-têtes)", Required = true, HelpName = "FICHIER.csv" };
        var spec = new Option<string?>("--spec") { Description = "Ce qui est demandé à la méthode (JSON, voir docs/stats-command.md)", HelpName = "FICHIER.json" };
        var json = new Option<bool>("--json") { Description = "Un document JSON compact, sans mise en page" };
        var command = new Command("stats", "Calcule une statistique sur un fichier csv") { method, data, spec, json };
        command.SetAction(result =>
            Run(result.GetRequiredValue(method), result.GetRequiredValue(data), result.GetValue(spec), result.GetValue(json)));
        return command;
    }

    private static int Run(string method, string data, string? spec, bool compact)
    {
        try
        {
            var specification = Specification.Parse(spec is null ? "{}" : File.ReadAllText(spec));
            using var csv = File.OpenRead(data);
            Print(StatisticsMethods.Run(method, csv, specification), compact);
            foreach (var key in specification.Unused()) Console.Error.WriteLine($"Spécification : la clé « {key} » est inconnue de la méthode {method}, elle est ignorée.");
            return Done;
        }
        catch (StudyDataException refusal)
        {
            return Refuse($"{Path.GetFileName(data)} : {refusal.Message}");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Refuse($"Lecture impossible : {error.Message}");
        }
    }

    private static void Print(object result, bool compact)
    {
        using var output = Console.OpenStandardOutput();
        using (var writer = new Utf8JsonWriter(output, new() { Indented = !compact, Encoder = StatisticsMethods.Json.Encoder }))
            JsonSerializer.Serialize(writer, result, result.GetType(), StatisticsMethods.Json);
        output.Write(Encoding.UTF8.GetBytes(Environment.NewLine));
    }

    private static int Refuse(string message)
    {
        Console.Error.WriteLine(message);
        return Refused;
    }
}
