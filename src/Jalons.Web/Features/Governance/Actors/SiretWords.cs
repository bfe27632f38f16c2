namespace Jalons.Web.Features.Governance.Actors;

internal static class SiretWords
{
    /// <summary>« 210 000 033 00012 », as it is read aloud.</summary>
    public static string Spaced(string siret) => siret.Length == 14 ? $"{siret[..3]} {siret[3..6]} {siret[6..9]} {siret[9..]}" : siret;
}
