namespace Jalons.Web.Features.Calls.Agreements.Writing;

/// <summary>What is said of merge fields that stand for nothing.</summary>
internal static class UnknownFields
{
    public static string Told(IReadOnlyList<string> codes) => codes.Count == 1
        ? $"Le champ {{{codes[0]}}} n’existe pas. Prenez-en un dans la liste, ou retirez les accolades."
        : $"Ces champs n’existent pas : {string.Join(", ", codes.Select(code => $"{{{code}}}"))}. Prenez-les dans la liste, ou retirez les accolades.";
}
