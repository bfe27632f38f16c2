using System.Xml.Linq;

namespace Jalons.Documents.Html;

/// <summary>A block as it is printed, for another page that brings the styles.</summary>
public static class HtmlFragment
{
    public static string Of(Block block, Outline outline) => HtmlBlock.Of(block, outline).ToString(SaveOptions.DisableFormatting);
}
