using Regulatory.Domain.Kernel;
using Regulatory.Projections.Licensing;

namespace Regulatory.Projections.Enforcement;

/// <summary>A party's name as registers show it: organisations in full, natural persons by their family name.</summary>
internal static class PartyNames
{
    public static string Of(PartyOnRecord party) => party.Name ?? party.PersonName?.Clear switch
    {
        null => PublicName.Erased,
        "" => "*",
        var name => name.EnumerateRunes().First() + "*",
    };
}
