using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Jalons.Web.Features.Journeys;

/// <summary>A page with two forms judges only the one that was sent.</summary>
public static class OneFormAtATime
{
    /// <summary>Leaves out what is said of the form that was not sent.</summary>
    public static void Forget(this ModelStateDictionary state, string form)
    {
        foreach (var key in state.Keys.Where(key => key == form || key.StartsWith(form + ".", StringComparison.Ordinal)).ToList()) state.Remove(key);
    }
}
