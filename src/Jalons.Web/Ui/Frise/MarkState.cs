namespace Jalons.Web.Ui.Frise;

/// <summary>The states of a milestone: the shape says it, « sans objet » and « injoignable » share the dash, the colour confirms it.</summary>
public enum MarkState
{
    Done,
    Soon,
    Late,
    Ahead,
    NotNeeded,
    Dropped,
    Unreached,
}

public static class MarkStates
{
    extension(MarkState state)
    {
        public string InFrench => state switch
        {
            MarkState.Done => "fait",
            MarkState.Soon => "bientôt",
            MarkState.Late => "en retard",
            MarkState.Ahead => "à venir",
            MarkState.NotNeeded => "sans objet",
            MarkState.Unreached => "injoignable",
            _ => "rupture",
        };

        /// <summary>Name of the class and of the drawing (<c>m-…</c>).</summary>
        public string CssClass => state switch
        {
            MarkState.Done => "done",
            MarkState.Soon => "soon",
            MarkState.Late => "late",
            MarkState.Ahead => "ahead",
            MarkState.NotNeeded or MarkState.Unreached => "notneeded",
            _ => "dropped",
        };
    }
}
