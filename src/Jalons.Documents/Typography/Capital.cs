namespace Jalons.Documents.Typography;

public static class Capital
{
    extension(string text)
    {
        /// <summary>« Équipe projet »: the same words, able to begin a sentence.</summary>
        public string Capitalised => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

        /// <summary>« équipe projet »: the same words, inside a sentence.</summary>
        public string Uncapitalised => text.Length == 0 ? text : char.ToLowerInvariant(text[0]) + text[1..];
    }
}
