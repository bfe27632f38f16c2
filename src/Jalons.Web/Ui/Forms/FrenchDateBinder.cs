using Jalons.Web.Ui.Words;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Jalons.Web.Ui.Forms;

/// <summary>Reads days typed in French; what cannot be read comes back as it was typed, with its sentence.</summary>
public sealed class FrenchDateBinder : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var posted = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (posted == ValueProviderResult.None) return Task.CompletedTask;

        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, posted);
        if (string.IsNullOrWhiteSpace(posted.FirstValue))
        {
            // Left unset, a day of the page itself would stay unvalidated, and the whole form invalid without a word.
            if (bindingContext.ModelMetadata.IsReferenceOrNullableType) bindingContext.Result = ModelBindingResult.Success(null);
            return Task.CompletedTask;
        }

        var (day, refusal) = FrenchDateReader.Read(posted.FirstValue);
        if (refusal is null) bindingContext.Result = ModelBindingResult.Success(day);
        else bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, refusal);
        return Task.CompletedTask;
    }
}

public sealed class FrenchDateBinderProvider : IModelBinderProvider
{
    private static readonly FrenchDateBinder Binder = new();

    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.UnderlyingOrModelType == typeof(DateOnly) ? Binder : null;
}
