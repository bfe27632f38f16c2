namespace Jalons.Web.Hosting.Messages;

/// <summary>The operator's gateway for short messages: « Jalons:Sms » in the settings. Without an address, texts are only shown, to be copied.</summary>
internal sealed class SmsSettings
{
    /// <summary>Address that takes one message as a JSON object by POST.</summary>
    public Uri? Url { get; set; }

    /// <summary>Whole Authorization header (« Bearer … »).</summary>
    public string? Authorization { get; set; }

    /// <summary>Name shown to the receiver; left out when empty.</summary>
    public string? Sender { get; set; }

    /// <summary>Names that the gateway gives to the number, the text and the sender.</summary>
    public string NumberField { get; set; } = "to";
    public string TextField { get; set; } = "text";
    public string SenderField { get; set; } = "from";
}
