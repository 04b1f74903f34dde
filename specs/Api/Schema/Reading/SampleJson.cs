using System.Collections;
using System.Text.Json.Nodes;
using NodaTime;
using Regulatory.Domain.Credit;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Waybills;
using Regulatory.Domain.Waybills.Goods;

namespace Regulatory.Api.Specs.Schema.Reading;

/// <summary>A part of a row that is itself a record, as it is stored: every text and number is there, lists are empty.</summary>
internal static class SampleJson
{
    public static JsonNode? Of(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner) return Of(inner);
        if (type == typeof(string)) return "样例";
        if (type == typeof(int) || type == typeof(long) || type == typeof(decimal)) return 7;
        if (type == typeof(bool)) return true;
        if (type.IsEnum) return Enum.GetNames(type)[0];
        if (type == typeof(LocalDate)) return "2026-03-02";
        if (type == typeof(Instant)) return "2026-03-02T02:00:00Z";
        if (type == typeof(PartyId)) return "E:91440101MA5AAAA00W";
        if (type == typeof(DivisionCode)) return "440100";
        if (type == typeof(RegionCode)) return "440112";
        if (type == typeof(Plate)) return "粤A12345/Yellow";
        if (type == typeof(UnNumber)) return "UN1203";
        if (type == typeof(HazardClass)) return "3";
        if (type == typeof(ItemCode)) return "overload-over-50";
        if (type == typeof(CreditCode)) return "91440101MA5AAAA00W";
        if (type == typeof(VehicleKey)) return "粤A12345/Yellow";
        if (type == typeof(TunnelCode)) return "D/E";
        if (type.IsAssignableTo(typeof(IEnumerable))) return new JsonArray();
        var made = type.GetConstructors().MaxBy(constructor => constructor.GetParameters().Length)
            ?? throw new NotSupportedException($"There is no sample of a {type}.");
        return new JsonObject(made.GetParameters()
            .Select(part => KeyValuePair.Create($"{char.ToLowerInvariant(part.Name![0])}{part.Name[1..]}", Of(part.ParameterType))));
    }
}
