namespace Jalons.Web.Features;

/// <summary>How large a joined file may be. Larger requests are received as well, so that the refusal is said at the field, with what was typed beside it.</summary>
public static class Uploads
{
    public const long LargestRequest = 256L << 20;
    public const long Largest = 20L << 20;

    public static string? FaultOf(IFormFile? file) => file?.Length > Largest ? $"Ce fichier dépasse {Largest >> 20} Mo. Envoyez-en une version plus légère." : null;
}
