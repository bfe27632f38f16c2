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
        {
            var request = new StatsRequest(result.GetRequiredValue(method), result.GetRequiredValue(data), result.GetValue(spec), result.GetValue(json));
            using var output = Console.OpenStandardOutput();
            return Run(request, output, Console.Error);
        });
        return command;
    }

    /// <summary>Answers on <paramref name="output"/> and returns 0, or says why not on <paramref name="errors"/> and returns 1.</summary>
    public static int Run(StatsRequest request, Stream output, TextWriter errors)
    {
        try
        {
            var specification = Specification.Parse(request.Specification is null ? "{}" : File.ReadAllText(request.Specification));
            using var csv = File.OpenRead(request.Data);
            Print(StatisticsMethods.Run(request.Method, csv, specification), request.IsCompact, output);
            foreach (var key in specification.Unused())
                errors.WriteLine($"{request.SpecificationName} : la clé « {key} » est inconnue de la méthode {request.Method}, elle est ignorée.");
            return Done;
        }
        catch (StudyDataException refusal)
        {
            errors.WriteLine($"{(refusal.IsAboutRequest ? request.SpecificationName : Path.GetFileName(request.Data))} : {refusal.Message}");
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            var missing = File.Exists(request.Data) ? request.Specification : request.Data;
            errors.WriteLine($"{missing} : ce fichier n'existe pas.");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            errors.WriteLine($"{request.Data} : ce fichier ne peut pas être lu ({error.Message}).");
        }
        return Refused;
    }

    private static void Print(object result, bool compact, Stream output)
    {
        using (var writer = new Utf8JsonWriter(output, new() { Indented = !compact, Encoder = StatisticsMethods.Json.Encoder }))
            JsonSerializer.Serialize(writer, result, result.GetType(), StatisticsMethods.Json);
        output.Write(Encoding.UTF8.GetBytes(Environment.NewLine));
    }
}
