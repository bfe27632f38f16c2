using System.Globalization;
using System.Text.RegularExpressions;
using Jalons.Core.Calls.Applications;
using Jalons.Core.Dictionary;

namespace Jalons.Core.Programmes;

/// <summary>What a programme file must hold to be run: every breach is one French sentence that names the place.</summary>
internal static partial class ProgrammeFileCheck
{
    private const int LastBit = 62;
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");
    private static readonly string[] TargetedIndicators = ["R01", "R02", "R03", "R04", "R05"];

    public static IEnumerable<string> ProblemsOf(ProgrammeFile file)
        => [.. Names(file), .. Calendar(file.Calendar), .. Envelope(file), .. Territories(file), .. Targets(file), .. Projects(file), .. Lists(file), .. Districts(file), .. Communes(file), .. Obligations(file)];

    private static IEnumerable<string> Names(ProgrammeFile file)
    {
        if (!Slug().IsMatch(file.Code)) yield return $"code : « {file.Code} » ; attendu : des minuscules, des chiffres et des tirets.";
        if (file.Name.Length == 0) yield return "name : le nom du programme manque.";
        if (file.Institution.Length == 0) yield return "institution : le nom de l'institution manque.";
        if (!Department().IsMatch(file.Department)) yield return $"department : « {file.Department} » n'est pas un code de département.";
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(file.TimeZone, out _)) yield return $"timeZone : « {file.TimeZone} » n'est pas un fuseau horaire connu (exemple : Europe/Paris).";
        if (!file.Schedule.FollowUpMonths.SequenceEqual([3, 6])) yield return "schedule.followUpMonths : l'annexe suit les personnes à 3 et à 6 mois, et Jalons aussi ; attendu : [3, 6].";
        if (file.MinimumConnectionMonths < 0) yield return "minimumConnectionMonths : la durée ne peut pas être négative.";
    }

    private static IEnumerable<string> Obligations(ProgrammeFile file)
    {
        foreach (var obligation in file.Obligations)
        {
            if (string.IsNullOrWhiteSpace(obligation.Title)) yield return "obligations : une échéance n'a pas de titre.";
            if (obligation.DueOn == default) yield return $"obligations, {obligation.Title} : le jour manque.";
            if (obligation is { Report: not null, EachTerritory: true }) yield return $"obligations, {obligation.Title} : un rapport est déjà attendu de chaque projet, sans « eachTerritory ».";
        }
    }

    private static IEnumerable<string> Calendar(CalendarEntry calendar)
    {
        if (calendar.StartsOn == default) yield return "calendar.startsOn : le premier jour du programme manque.";
        if (calendar.StartLabel.Length == 0) yield return "calendar.startLabel : le début, dans les mots de l'appel, manque.";
        if (calendar.DiagnosisDeadline < calendar.StartsOn) yield return "calendar.diagnosisDeadline : l'échéance des diagnostics précède le début du programme.";
        if (calendar.DataUntil < calendar.DiagnosisDeadline) yield return "calendar.dataUntil : le dernier jour des données précède l'échéance des diagnostics.";
        if (calendar.EvaluationEndsOn < calendar.EvaluationStartsOn) yield return "calendar.evaluationEndsOn : l'évaluation finit avant de commencer.";
    }

    private static IEnumerable<string> Envelope(ProgrammeFile file)
    {
        var parts = file.Territories.Sum(territory => territory.Envelope);
        if (file.Envelope < 0 || file.Territories.Any(territory => territory.Envelope < 0)) yield return "envelope : un montant ne peut pas être négatif.";
        if (parts != file.Envelope) yield return $"envelope : les parts des territoires font {Euros(parts)}, l'enveloppe est de {Euros(file.Envelope)}.";
    }

    private static IEnumerable<string> Territories(ProgrammeFile file)
    {
        if (file.Territories.Count == 0) yield return "territories : il faut au moins un territoire.";
        foreach (var code in Twice(file.Territories.Select(territory => territory.Code))) yield return $"territories : le code « {code} » est donné deux fois.";
        foreach (var territory in file.Territories)
        {
            if (string.IsNullOrEmpty(territory.Code) || string.IsNullOrEmpty(territory.Name)) yield return "territories : un territoire n'a pas de code ou de nom.";
            if (!Colour().IsMatch(territory.Colour ?? "")) yield return $"territories, {territory.Code} : « {territory.Colour} » n'est pas une couleur (exemple : #1b4f9c).";
            if (territory.Siren is { } siren && !(Siren().IsMatch(siren) && Siret.HasKey(siren))) yield return $"territories, {territory.Code} : « {siren} » n'est pas un numéro siren.";
        }
    }

    private static IEnumerable<string> Targets(ProgrammeFile file)
    {
        foreach (var code in Twice(file.Targets.Select(target => target.Indicator))) yield return $"targets : l'indicateur {code} a deux cibles.";
        foreach (var target in file.Targets)
        {
            if (!TargetedIndicators.Contains(target.Indicator)) yield return $"targets : « {target.Indicator} » n'est pas un indicateur à cible ({string.Join(", ", TargetedIndicators)}).";
            if (target.PerTerritory < 0 || target.Department < 0) yield return $"targets, {target.Indicator} : une cible ne peut pas être négative.";
            foreach (var problem in Unknown(file, $"targets, {target.Indicator}", target.Territories?.Keys ?? [])) yield return problem;
        }
    }

    private static IEnumerable<string> Projects(ProgrammeFile file)
    {
        foreach (var prefix in Twice(file.Projects.Select(project => project.Prefix))) yield return $"projects : deux projets numérotent leurs parcours avec « {prefix} ».";
        foreach (var name in Twice(file.Organisations)) yield return $"organisations : « {name} » est citée deux fois.";
        foreach (var problem in Unknown(file, "projects", file.Projects.Select(project => project.Territory))) yield return problem;
        foreach (var project in file.Projects)
        {
            if (!Prefix().IsMatch(project.Prefix ?? "")) yield return $"projects, {project.Name} : « {project.Prefix} » ; attendu : 2 à 4 majuscules.";
            if (!file.Organisations.Contains(project.Lead)) yield return $"projects, {project.Name} : le porteur « {project.Lead} » n'est pas parmi les organismes.";
        }
    }

    private static IEnumerable<string> Lists(ProgrammeFile file)
    {
        foreach (var (name, entries) in file.Lists)
        {
            if (!AnnexeDictionary.Fields.Any(field => field.List is { BelongsToProgramme: true } list && list.Code == name))
                yield return $"lists : « {name} » n'est pas une liste que le programme tient lui-même.";
            foreach (var bit in Twice(entries.Select(entry => entry.Bit))) yield return $"lists, {name} : le rang {bit} est donné deux fois.";
            foreach (var code in Twice(entries.Select(entry => entry.Code))) yield return $"lists, {name} : le code « {code} » est donné deux fois.";
            foreach (var entry in entries)
            {
                if (entry.Bit is < 0 or > LastBit) yield return $"lists, {name}, {entry.Code} : le rang {entry.Bit} sort de 0 à {LastBit}.";
                if (string.IsNullOrEmpty(entry.Code) || string.IsNullOrEmpty(entry.Label)) yield return $"lists, {name} : une réponse n'a pas de code ou de libellé.";
                if (entry.Aliases?.Any(alias => alias.Contains('|')) == true) yield return $"lists, {name}, {entry.Code} : un synonyme ne peut pas contenir « | ».";
            }
        }
    }

    private static IEnumerable<string> Districts(ProgrammeFile file)
    {
        foreach (var name in Twice(file.AseDistricts.Select(district => district.Name))) yield return $"aseDistricts : « {name} » est citée deux fois.";
        foreach (var problem in Unknown(file, "aseDistricts", file.AseDistricts.Select(district => district.Territory))) yield return problem;
    }

    private static IEnumerable<string> Communes(ProgrammeFile file)
    {
        if (file.Communes.Count == 0) yield return "communes : il faut au moins un millésime de communes.";
        foreach (var vintage in Twice(file.Communes.Select(communes => communes.Vintage))) yield return $"communes : le millésime {vintage} est donné deux fois.";
        foreach (var communes in file.Communes)
        {
            var where = $"communes {communes.Vintage}";
            foreach (var code in Twice(communes.Towns.Select(town => town.Insee))) yield return $"{where} : le code Insee {code} est donné deux fois.";
            foreach (var problem in Unknown(file, where, communes.Towns.Select(town => town.Territory))) yield return problem;
            foreach (var town in communes.Towns)
            {
                if (!Insee().IsMatch(town.Insee ?? "")) yield return $"{where}, {town.Name} : « {town.Insee} » n'est pas un code Insee.";
                if (town.Population < 0) yield return $"{where}, {town.Name} : une population ne peut pas être négative.";
                if (town.PostalCodes is null || !town.PostalCodes.All(code => PostalCode().IsMatch(code))) yield return $"{where}, {town.Name} : un code postal n'a pas cinq chiffres.";
            }
        }
    }

    private static IEnumerable<string> Unknown(ProgrammeFile file, string where, IEnumerable<string> codes)
        => codes.Distinct().Where(code => !file.Territories.Any(territory => territory.Code == code)).Select(code => $"{where} : le territoire « {code} » n'est pas dans la liste des territoires.");

    private static IEnumerable<T> Twice<T>(IEnumerable<T> values)
        => values.GroupBy(value => value).Where(group => group.Skip(1).Any()).Select(group => group.Key);

    private static string Euros(decimal amount) => $"{amount.ToString("N2", French)} €";

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Slug();

    [GeneratedRegex("^(0[1-9]|[1-8][0-9]|9[0-5]|2[AB]|97[1-6])$")]
    private static partial Regex Department();

    [GeneratedRegex("^#[0-9a-fA-F]{6}$")]
    private static partial Regex Colour();

    [GeneratedRegex("^[A-Z]{2,4}$")]
    private static partial Regex Prefix();

    [GeneratedRegex("^[0-9][0-9AB][0-9]{3}$")]
    private static partial Regex Insee();

    [GeneratedRegex("^[0-9]{5}$")]
    private static partial Regex PostalCode();

    [GeneratedRegex("^[0-9]{9}$")]
    private static partial Regex Siren();
}
