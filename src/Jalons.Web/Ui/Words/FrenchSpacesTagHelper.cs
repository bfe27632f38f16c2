using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using Jalons.Documents.Typography;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Jalons.Web.Ui.Words;

/// <summary>Keeps the punctuation of a whole page on the line of its words, whoever wrote them: a line neither begins with « : » nor ends with an opening quotation mark.</summary>
[HtmlTargetElement("main")]
public sealed partial class FrenchSpacesTagHelper : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
        => output.Content.SetHtmlContent(new Page(await output.GetChildContentAsync()));

    /// <summary>Makes spaces of <paramref name="html"/> hard, in place; what a form would send back is left as it is.</summary>
    public static void Keep(Span<char> html)
    {
        foreach (var found in TagOrSpace().EnumerateMatches(html))
            if (found.Length == 1) html[found.Index] = French.HardSpace;
    }

    [GeneratedRegex("""<(?:textarea|option|script|pre)\b.*?</|<(?:[^>"]|"[^"]*")*>| (?=[:;?!»])|(?<=«) """, RegexOptions.Singleline)]
    private static partial Regex TagOrSpace();

    private sealed class Page(IHtmlContent content) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, HtmlEncoder encoder)
        {
            using var draft = new Draft();
            content.WriteTo(draft, encoder);
            Keep(draft.Written);
            writer.Write(draft.Written);
        }
    }

    // A page in one piece, in memory that is used again: as a string it would cost a collection of what is large.
    private sealed class Draft : TextWriter
    {
        private char[] _room = ArrayPool<char>.Shared.Rent(1 << 17);
        private int _length;

        public override Encoding Encoding => Encoding.Unicode;

        public Span<char> Written => _room.AsSpan(0, _length);

        public override void Write(char value) => Write([value]);

        public override void Write(string? value) => Write(value.AsSpan());

        public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

        public override void Write(ReadOnlySpan<char> buffer)
        {
            if (_length + buffer.Length > _room.Length)
            {
                var larger = ArrayPool<char>.Shared.Rent(2 * (_length + buffer.Length));
                Written.CopyTo(larger);
                ArrayPool<char>.Shared.Return(_room);
                _room = larger;
            }
            buffer.CopyTo(_room.AsSpan(_length));
            _length += buffer.Length;
        }

        protected override void Dispose(bool disposing)
        {
            ArrayPool<char>.Shared.Return(_room);
            base.Dispose(disposing);
        }
    }
}
