using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using NodaTime;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Numbers;
using Regulatory.Domain.Credit;
using Regulatory.Domain.Enforcement.Overload.Counters;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Catalogue;
using Regulatory.Domain.Licensing.Numbers;
using Regulatory.Domain.Supervision;

namespace Regulatory.Domain.Specs;

/// <summary>
/// A full example of a record, made from its constructor: every part is there, so that a renamed, retyped or dropped part
/// shows in the stored form.
/// </summary>
public static class FactSample
{
    private static readonly PartyId Person = PartyId.Parse("P:0123456789abcdef0123456789abcdef");

    private static readonly ImmutableDictionary<Type, object> Known = new object[]
    {
        true, 7, 20_480L, 12.5m, new LocalDate(2026, 3, 2), new LocalTime(9, 30), Instant.FromUtc(2026, 3, 2, 2, 0), new Money(123_450),
        new Deadline(new(2026, 3, 30), true), Person, new Personal(Person, "张三"), DivisionCode.Parse("440100"),
        CreditCode.Parse("91440101MA5AAAA00W"), ResidentId.Parse("44030519851231123X"), ItemNumber.Parse("GD-RT-05"),
        LicenceId.Parse("0198c6f0-0000-7000-8000-000000000001"), ApplicationId.Parse("0198c6f0-0000-7000-8000-00000000000a"),
        NumberRegisterId.Parse("acceptance-440100-2026"), Guid.Parse("0198c6f0-0000-7000-8000-0000000000e1"),
        OffenceCode.Parse("HW01"), Plate.Parse("粤A12345/Yellow"), DocumentRegisterId.Parse("decision-440100-2026"),
        CreditSubject.Parse("E:91440101MA5AAAA00W"), CreditProfileId.Parse("E:91440101MA5AAAA00W:D3"), ItemCode.Parse("overload-over-50"),
        CreditModelId.Parse("D-2026-1"), CreditListingId.Parse("E:91440101MA5AAAA00W:Overload"), Vin.Parse("11111111111111111"),
        CreditWarningId.Parse("0198c6f0-0000-7000-8000-00000000c0de"),
        RoadPosition.Parse("S385 K80+380"), CounterId.Parse("Vehicle-粤A12345/Yellow"), new RuleId("LIC-REV-004"),
        VehicleKey.Parse("粤A12345/Yellow"), TerminalId.Parse("13800000001"),
        // Not the last of its kind: the office grows, and samples that were written before must stay what they are.
        Role.Public,
    }.ToImmutableDictionary(value => value.GetType());

    public static object Of(Type type) => Make(type, type.Name);

    private static object Make(Type type, string name)
    {
        if (Known.TryGetValue(type, out var known)) return known;
        if (type == typeof(string)) return $"{char.ToLowerInvariant(name[0])}{name[1..]} 例";
        if (type.IsEnum) return Enum.GetValues(type).Cast<object>().Last();
        if (Nullable.GetUnderlyingType(type) is { } inner) return Make(inner, name);
        if (type.IsGenericType && type.IsAssignableTo(typeof(IEnumerable))) return Collection(type, name);
        var constructor = type.GetConstructors().MaxBy(candidate => candidate.GetParameters().Length)
            ?? throw new InvalidOperationException($"No example for {type}: add one.");
        return constructor.Invoke([.. constructor.GetParameters().Select(part => Make(part.ParameterType, part.Name!))]);
    }

    private static object Collection(Type type, string name)
    {
        var parts = type.GetGenericArguments();
        var definition = type.GetGenericTypeDefinition();
        var builder = definition == typeof(ImmutableArray<>) ? nameof(Array)
            : definition == typeof(ImmutableSortedSet<>) ? nameof(SortedSet)
            : definition == typeof(ImmutableHashSet<>) ? nameof(HashSet)
            : definition == typeof(ImmutableSortedDictionary<,>) ? nameof(SortedDictionary)
            : throw new InvalidOperationException($"No example for {type}: add one.");
        return typeof(FactSample).GetMethod(builder, BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(parts).Invoke(null, [.. parts.Select(part => Make(part, name))])!;
    }

    private static ImmutableArray<T> Array<T>(T only) => [only];

    private static ImmutableSortedSet<T> SortedSet<T>(T only) => [only];

    private static ImmutableHashSet<T> HashSet<T>(T only) => [only];

    private static ImmutableSortedDictionary<TKey, TValue> SortedDictionary<TKey, TValue>(TKey key, TValue value)
        where TKey : notnull => ImmutableSortedDictionary<TKey, TValue>.Empty.Add(key, value);
}
