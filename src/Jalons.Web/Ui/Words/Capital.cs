namespace Jalons.Web.Ui.Words;

public static class Capital
{
    extension(string text)
    {
        /// <summary>« Équipe projet »: the same words, able to begin a sentence.</summary>
        public string Capitalised => text.Length == 0 ? text : char.ToUpper(text[0], FrenchDates.French) + text[1..];
    }
}
