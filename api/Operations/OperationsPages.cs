using Regulatory.Api.Access;
using Regulatory.Api.Hosting;
using Regulatory.Api.Licensing;
using Regulatory.Domain.Kernel;

namespace Regulatory.Api.Operations;

/// <summary>
/// <c>POST /operations/read-models/{name}/rebuild</c>: an administrator of the province has a read model built anew; the view <c>operations</c> tells how it
/// goes. Who asked for it is a fact; other facts are not touched, and readers see the old rows until the new ones are complete.
/// </summary>
public static class OperationsPages
{
    public static void MapOperationsPages(this WebApplication app, Installation installation) =>
        app.MapPost("/operations/read-models/{name}/rebuild", (string name, HttpContext http, CancellationToken stop) =>
            PublicPages.Answer(http, () => Rebuild(installation, app.Services.GetRequiredService<Rebuilds>(), http, name, stop)));

    private static async Task<IResult> Rebuild(Installation installation, Rebuilds rebuilds, HttpContext http, string name, CancellationToken stop)
    {
        var actor = http.ActorNow();
        if (!actor.Is(Role.Administrator) || !actor.Division.IsProvince || installation.ReadModels.Catalogue.Shapes.All(shape => shape.Name != name))
            return PublicPages.Missing("没有该读模型。There is no such read model.");
        return await rebuilds.Begin(name, actor, stop)
            ? Results.Json(new { model = name }, statusCode: StatusCodes.Status202Accepted)
            : Results.Json(
                new { code = "BUSY", message = "另一读模型正在重建，请待其完成。Another read model is being rebuilt; please wait until it is done." },
                statusCode: StatusCodes.Status409Conflict);
    }
}
