using System.Globalization;
using Jalons.Core.People;
using Jalons.Core.Programmes;

namespace Jalons.Core.Calls.Applications;

/// <summary>Reads out of the answers what lists, flags and checks need.</summary>
public static class ContentReading
{
    private static readonly string[] Yes = ["oui", "true", "1", "vrai"];

    extension(Application application)
    {
        /// <summary>Fills the values by code, then the columns that come from them.</summary>
        public void Read(FieldMap map, Programme programme, Call call)
        {
            application.Values = application.Answers.Where(answer => answer.Value.Length > 0).Select(answer => (Code: map.CodeOf(answer.Field), answer.Value)).Where(answer => answer.Code is not null)
                .GroupBy(answer => answer.Code!).ToDictionary(group => group.Key, group => string.Join(", ", group.Select(answer => answer.Value).Distinct()));
            application.Title = application.ValueOf(ContentField.Name);
            application.NamedTerritories = TerritoriesIn(application.ValueOf(ContentField.Lot), programme);
            var lots = application.NamedTerritories.Select(code => programme.Territories.First(territory => territory.Code == code).Id).ToList();
            application.LotId = lots.Select(territory => call.Lots.Find(lot => lot.TerritoryId == territory)?.Id).FirstOrDefault(lot => lot is not null);
            application.ClaimsPrior = application.ValueOf(ContentField.Prior) is { } said ? Yes.Contains(Folding.Words(said)) : null;
            application.LinkedNumber = long.TryParse(Folding.Digits(application.ValueOf(ContentField.Linked)), CultureInfo.InvariantCulture, out var number) ? number : null;
            application.AskedCents = Amount.CentsOf(application.ValueOf(ContentField.Asked));
        }

        public string? ValueOf(string code) => application.Values.TryGetValue(code, out var value) && value.Length > 0 ? value : null;
    }

    // In the order in which the dossier names them: the first one is its own.
    private static List<string> TerritoriesIn(string? said, Programme programme)
    {
        if (said is null) return [];

        var words = $" {Folding.Words(said)} ";
        return [.. programme.Territories.Select(territory => (territory.Code, Place: PlaceOf(territory, words))).Where(found => found.Place >= 0).OrderBy(found => found.Place).Select(found => found.Code)];
    }

    private static int PlaceOf(Territory territory, string words)
        => new[] { Folding.Words(territory.Name), Folding.Words(territory.Code), $"territoire {Folding.Digits(territory.Code)}" }
            .Select(name => words.IndexOf($" {name} ", StringComparison.Ordinal)).Where(place => place >= 0).DefaultIfEmpty(-1).Min();
}
