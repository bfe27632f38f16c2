using Jalons.Core.Programmes;

namespace Jalons.Tests.Programmes;

public sealed class ReadingAProgrammeFile
{
    private static readonly string Good = ProgrammeFile.BuiltInText();

    [Theory]
    [InlineData("\"envelope\": 750000", "\"envelope\": 750001", "envelope : les parts des territoires font 750 000,00 €, l'enveloppe est de 750 001,00 €.")]
    [InlineData("\"bit\": 1, \"code\": \"clea\"", "\"bit\": 0, \"code\": \"clea\"", "lists, certification_types : le rang 0 est donné deux fois.")]
    [InlineData("\"bit\": 1, \"code\": \"clea\"", "\"bit\": 63, \"code\": \"clea\"", "lists, certification_types, clea : le rang 63 sort de 0 à 62.")]
    [InlineData("\"certification_types\": [", "\"certifications\": [", "lists : « certifications » n'est pas une liste que le programme tient lui-même.")]
    [InlineData("\"name\": \"Stains\", \"territory\": \"T6\"", "\"name\": \"Stains\", \"territory\": \"T5\"", "aseDistricts : le territoire « T5 » n'est pas dans la liste des territoires.")]
    [InlineData("\"insee\": \"93005\"", "\"insee\": \"93001\"", "communes 2023 : le code Insee 93001 est donné deux fois.")]
    [InlineData("\"prefix\": \"PE\"", "\"prefix\": \"PC\"", "projects : deux projets numérotent leurs parcours avec « PC ».")]
    [InlineData("\"lead\": \"Passerelles du Grand Est\"", "\"lead\": \"Inconnu\"", "projects, Grand Est en ligne : le porteur « Inconnu » n'est pas parmi les organismes.")]
    [InlineData("\"siren\": \"200057867\"", "\"siren\": \"200057868\"", "territories, T6 : « 200057868 » n'est pas un numéro siren.")]
    [InlineData("\"indicator\": \"R05\"", "\"indicator\": \"R99\"", "targets : « R99 » n'est pas un indicateur à cible (R01, R02, R03, R04, R05).")]
    [InlineData("Europe/Paris", "Europe/Bobigny", "timeZone : « Europe/Bobigny » n'est pas un fuseau horaire connu (exemple : Europe/Paris).")]
    [InlineData("\"dataUntil\": \"2022-12-31\"", "\"dataUntil\": \"2022-01-31\"", "calendar.dataUntil : le dernier jour des données précède l'échéance des diagnostics.")]
    public void Refuses_in_French_what_cannot_be_run(string right, string wrong, string message)
    {
        var refusal = Assert.Throws<ProgrammeRefusal>(() => ProgrammeFile.Read(Once(right, wrong)));

        Assert.Contains(message, refusal.Problems.Select(problem => problem.Replace('\u202f', ' ').Replace('\u00a0', ' ')));
    }

    [Fact]
    public void Tells_every_reason_at_once()
    {
        var wrong = Good.Replace("Europe/Paris", "nowhere", StringComparison.Ordinal).Replace("\"envelope\": 750000", "\"envelope\": 1", StringComparison.Ordinal);

        Assert.Equal(2, Assert.Throws<ProgrammeRefusal>(() => ProgrammeFile.Read(wrong)).Problems.Count);
    }

    [Theory]
    [InlineData("\"startsOn\": \"2021-09-01\"", "\"startsOn\": \"septembre\"", "calendar.startsOn")]
    [InlineData("\"kind\": \"about\"", "\"kind\": \"exactly\"", "targets[3].kind")]
    [InlineData("\"timeZone\"", "\"zone\"", "zone")]
    [InlineData("\"colour\": \"#1b4f9c\", ", "", "territories[0]")]
    public void Names_the_place_that_does_not_read(string right, string wrong, string place)
        => Assert.Contains($"« {place} »", Assert.Throws<ProgrammeRefusal>(() => ProgrammeFile.Read(Once(right, wrong))).Message);

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[1, 2")]
    public void Refuses_what_is_not_a_programme_at_all(string text) => Assert.Throws<ProgrammeRefusal>(() => ProgrammeFile.Read(text));

    private static string Once(string right, string wrong)
    {
        var at = Good.IndexOf(right, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{right} is not in the reference programme");
        return Good[..at] + wrong + Good[(at + right.Length)..];
    }
}
