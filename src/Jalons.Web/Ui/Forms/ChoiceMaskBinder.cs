using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Jalons.Web.Ui.Forms;

/// <summary>
/// Reads the boxes of a multiple choice into a 64-bit mask: nothing ticked is null (not known), the exclusive box alone
/// is 0 (explicit none), several boxes are their sum. Use: <c>[ModelBinder&lt;ChoiceMaskBinder&gt;] public long? Barriers</c>.
/// </summary>
public sealed class ChoiceMaskBinder : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var posted = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (posted == ValueProviderResult.None) return Task.CompletedTask;

        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, posted);
        var bits = new List<long>();
        foreach (var value in posted.Values.Where(value => !string.IsNullOrEmpty(value)))
        {
            if (!IsOneBit(value, out var bit)) return Refuse(bindingContext, "Cette réponse n’est pas dans la liste. Choisissez de nouveau.");
            bits.Add(bit);
        }

        if (bits.Contains(0) && bits.Any(bit => bit != 0))
            return Refuse(bindingContext, "Une réponse exclut les autres : gardez-la seule, ou décochez-la.");
        if (bits.Count > 0) bindingContext.Result = ModelBindingResult.Success(bits.Aggregate(0L, (mask, bit) => mask | bit));
        return Task.CompletedTask;
    }

    private static bool IsOneBit(string? value, out long bit) =>
        long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out bit) && (bit & (bit - 1)) == 0;

    private static Task Refuse(ModelBindingContext context, string message)
    {
        context.ModelState.TryAddModelError(context.ModelName, message);
        return Task.CompletedTask;
    }
}
