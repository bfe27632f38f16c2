namespace Jalons.Web.Ui.Frise;

/// <summary>The six states of a milestone: the shape says it, the colour confirms it.</summary>
public enum MarkState
{
    Done,
    Soon,
    Late,
    Ahead,
    NotNeeded,
    Dropped,
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
            _ => "rupture",
        };

        /// <summary>Name of the class and of the drawing (<c>m-…</c>).</summary>
        public string CssClass => state switch
        {
            MarkState.Done => "done",
            MarkState.Soon => "soon",
            MarkState.Late => "late",
            MarkState.Ahead => "ahead",
            MarkState.NotNeeded => "notneeded",
            _ => "dropped",
        };
    }
}
