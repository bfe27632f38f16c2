using System.Text.Json;
using Jalons.Core.Dictionary;
using Jalons.Core.Journeys;

namespace Jalons.Tests.Exchange.Importing;

/// <summary>The headline counts of the truth (RULES R7) against the journeys in the database.</summary>
internal static class ExpectedCounts
{
    public static void Compare(JsonElement expected, IReadOnlyCollection<(string Territory, JourneyFile File, string Person)> journeys, List<string> wrong)
    {
        foreach (var territory in expected.GetProperty("territories").EnumerateObject())
            Compare(territory.Name, territory.Value, [.. journeys.Where(journey => journey.Territory == territory.Name)], wrong);
        Compare("overall", expected.GetProperty("overall"), journeys, wrong);
    }

    private static void Compare(string name, JsonElement expected, IReadOnlyCollection<(string Territory, JourneyFile File, string Person)> journeys, List<string> wrong)
    {
        var cutOff = new DateOnly(2022, 12, 31);
        Check($"{name} persons", expected.GetProperty("persons").GetInt32(), journeys.Select(journey => journey.Person).Distinct().Count(), wrong);
        Check($"{name} journeys", expected.GetProperty("journeys").GetInt32(), journeys.Count, wrong);
        Count("diagnosed", file => file.Journey.Diagnosis.On <= cutOff);
        Count("diagnosed_by_2022_06_30", file => file.Journey.Diagnosis.On <= new DateOnly(2022, 6, 30));
        Count("equipped", file => file.ComputerOn <= cutOff);
        Count("connected", file => file.ConnectionOn <= cutOff);
        Count("training_orientations", file => file.Journey.Diagnosis.TrainingOrientation == "yes");
        Count("certification_taken", file => file.CertificationTaken == "yes");
        Count("certification_passed", file => file.CertificationPassed == "yes");
        foreach (var (block, code) in new[] { ("by_gender", "profile.gender"), ("by_rsa", "profile.rsa"), ("by_qpv", "profile.priority_district"), ("by_labour_status", "profile.labour_status"), ("by_household", "profile.household"), ("by_devices", "diagnosis.devices"), ("by_barriers", "diagnosis.barriers"), ("by_home_connection", "diagnosis.home_connection") })
            foreach (var modality in expected.GetProperty(block).EnumerateObject())
                Check($"{name} {block} {modality.Name}", modality.Value.GetInt32(), journeys.Count(journey => Modalities(AnnexeDictionary.Get(code), journey.File).Contains(modality.Name)), wrong);

        void Count(string what, Func<JourneyFile, bool> has) => Check($"{name} {what}", expected.GetProperty(what).GetInt32(), journeys.Count(journey => has(journey.File)), wrong);
    }

    private static IEnumerable<string> Modalities(Field field, JourneyFile file) => field.Read(file) switch
    {
        { IsKnown: false } => ["Non renseigné"],
        { Mask: 0 } => ["[aucun]"],
        { Mask: { } mask } => field.List!.In(mask).Select(option => option.Label),
        var value => [field.List!.Find(value.Text)!.Label]
    };

    public static void Check(string what, int expected, int found, List<string> wrong)
    {
        if (expected != found) wrong.Add($"{what} : {found} / {expected}");
    }
}
