namespace Jalons.Documents.Typography;

public static class Capital
{
    extension(string text)
    {
        /// <summary>« Équipe projet »: the same words, able to begin a sentence.</summary>
        public string Capitalised => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
    }
}
