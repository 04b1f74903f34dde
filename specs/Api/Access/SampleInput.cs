using System.Text.Json.Nodes;
using Regulatory.GraphQL.Types;

namespace Regulatory.Api.Specs.Access;

/// <summary>The least that an input takes: a value of the right form in every field that must be given.</summary>
internal static class SampleInput
{
    public static JsonObject Of(InputObjectType type) => new(
        type.Fields.Where(field => field.IsRequired || type.IsOneOf && field == type.Fields[0])
            .Select(field => KeyValuePair.Create(field.Name, ValueOf(field.Type.Nullable))));

    private static JsonNode? ValueOf(GraphType type) => type switch
    {
        NonNullType some => ValueOf(some.Of),
        ListType list => new JsonArray(ValueOf(list.Of)),
        InputObjectType input => Of(input),
        EnumType choice => choice.Members[0].Name,
        NamedType { Name: "ID" } => Guid.NewGuid().ToString(),
        NamedType { Name: "String" } => "样例",
        NamedType { Name: "Int" } => 1,
        NamedType { Name: "Boolean" } => true,
        NamedType { Name: "Long" or "Decimal" or "Money" } => "1",
        NamedType { Name: "Date" } => "2026-03-02",
        NamedType { Name: "LocalTime" } => "09:30",
        NamedType { Name: "DateTime" } => "2026-03-02T02:00:00Z",
        NamedType { Name: "CreditCode" } => "91440101MA5AAAA00W",
        NamedType { Name: "ResidentId" } => "44030519851231123X",
        NamedType { Name: "HoldScope" } => "P:0123456789abcdef0123456789abcdef",
        NamedType { Name: "PartyId" } => "E:91440101MA5AAAA00W",
        NamedType { Name: "DivisionCode" } => "440100",
        NamedType { Name: "ItemNumber" } => "GD-RT-03",
        NamedType { Name: "OffenceCode" } => "HW01",
        NamedType { Name: "Plate" } => "粤A12345/Yellow",
        NamedType { Name: "Vin" } => "1M8GDM9AXKP042788",
        NamedType { Name: "RoadPosition" } => "S385 K80+380",
        NamedType { Name: "CounterId" } => "Vehicle-粤A12345/Yellow",
        NamedType { Name: "VehicleKey" } => "粤A12345/Yellow",
        NamedType { Name: "TerminalId" } => "13800000001",
        NamedType { Name: "IdentityKey" } => "Vin-1M8GDM9AXKP042788",
        NamedType { Name: "MonitorMonthId" } => "fleet-gz@2026-03",
        NamedType { Name: "ProcessId" } => "joint-review/1",
        NamedType { Name: "CreditProfileId" } => "E:91440101MA5AAAA00W:D3",
        NamedType { Name: "CreditListingId" } => "E:91440101MA5AAAA00W:Overload",
        NamedType { Name: "CreditModelId" } => "D-2026-1",
        NamedType { Name: "ItemCode" } => "overload-over-50",
        _ => throw new NotSupportedException($"There is no sample of {type}."),
    };
}
