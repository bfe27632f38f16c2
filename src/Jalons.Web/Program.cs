using Jalons.Web.Ui.Settings;

var builder = WebApplication.CreateBuilder(args);
builder.AddJalonsUi();

var app = builder.Build();
app.UseJalonsUi();
app.MapStaticAssets();
app.MapRazorPages().WithStaticAssets();
app.Run();
