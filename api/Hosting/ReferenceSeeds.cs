using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Regulatory.Domain.Credit.Models;
using Regulatory.Domain.Enforcement.Offences;
using Regulatory.Domain.Governance.Calendars;
using Regulatory.Domain.Governance.Figures;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing.Catalogue;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Integration.Acts;
using Regulatory.Ledger.Codec;

namespace Regulatory.Api.Hosting;

/// <summary>The reference data of <c>seeds/</c>, recorded through the same acts as an officer would give; again, they change nothing.</summary>
public static class ReferenceSeeds
{
    private static readonly Actor Seeder = new(
        "system:seed", "Reference data", [Role.SuperiorAuthority, Role.System], DivisionCode.Parse("440000"), "广东省交通运输厅");

    /// <param name="folder">Holds <c>calendars.json</c>, <c>licence-items.json</c>, <c>offences.json</c>, <c>credit-models.json</c> and <c>dangerous-goods.json</c>.</param>
    /// <returns>How many acts were not recorded before.</returns>
    /// <exception cref="InvalidOperationException">An act of the files was not accepted; names it and its outcome.</exception>
    public static async Task<int> Load(Installation installation, string folder, CancellationToken cancellation = default)
    {
        await installation.Reference.Refresh(cancellation);
        var codec = installation.Catalogue.Codec;
        var recorded = 0;
        foreach (var command in CommandsOf(folder, codec))
        {
            var act = new Act(command, IdOf(command, codec), Seeder, Source: "seeds");
            recorded += await installation.Executor.Execute(act, cancellation) switch
            {
                ActAccepted { Repeated: false } => 1,
                ActAccepted => 0,
                var other => throw new InvalidOperationException($"{command}: {other}"),
            };
        }
        return recorded;
    }

    private static IEnumerable<object> CommandsOf(string folder, FactCodec codec)
    {
        using var calendars = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "calendars.json")));
        foreach (var year in calendars.RootElement.GetProperty("calendars").EnumerateArray())
        {
            yield return codec.Decode<DraftCalendar>(year.GetProperty("draft").GetRawText());
            yield return codec.Decode<PublishCalendar>(year.GetProperty("publish").GetRawText());
        }
        using var items = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "licence-items.json")));
        foreach (var item in items.RootElement.GetProperty("items").EnumerateArray())
            yield return codec.Decode<ListItem>(item.GetRawText());
        using var offences = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "offences.json")));
        foreach (var offence in offences.RootElement.GetProperty("offences").EnumerateArray())
            yield return codec.Decode<ListOffence>(offence.GetRawText());
        foreach (var amendment in offences.RootElement.GetProperty("amendments").EnumerateArray())
            yield return codec.Decode<AmendBand>(amendment.GetRawText());
        using var models = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "credit-models.json")));
        foreach (var model in models.RootElement.GetProperty("models").EnumerateArray())
            yield return codec.Decode<PublishModel>(model.GetRawText());
        using var goods = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "dangerous-goods.json")));
        foreach (var good in goods.RootElement.GetProperty("goods").EnumerateArray())
            yield return codec.Decode<ListDangerousGood>(good.GetRawText());
        yield return codec.Decode<PublishSegregation>(goods.RootElement.GetProperty("segregation").GetRawText());
        foreach (var (_, figure) in KnownFigures.All.OrderBy(known => known.Key, StringComparer.Ordinal))
            yield return DeclareFigure.Of(figure);
    }

    /// <summary>The same seed has the same id, so that loading again repeats nothing.</summary>
    private static Guid IdOf(object command, FactCodec codec) => new(
        SHA256.HashData(Encoding.UTF8.GetBytes($"regulatory/seed/{command.GetType().Name}/{codec.Encode(command)}")).AsSpan(0, 16), bigEndian: true);
}
