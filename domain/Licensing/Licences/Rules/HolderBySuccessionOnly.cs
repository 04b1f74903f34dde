using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Licences.Rules;

/// <summary>L-09: licences do not pass from hand to hand (ALL 80; RTR 33, 66). Only merger, division, inheritance or conversion brings another holder.</summary>
[Law(AdministrativeLicensingLaw.Art80)]
[RuleText(
    "行政许可不得转让、出租、出借；变更持证人须有法定承继的证明文件。",
    "A licence is not transferred, leased or lent: another holder only by legal succession, with the document that proves it.")]
public static class HolderBySuccessionOnly
{
    public static readonly RuleId Id = new("LIC-CHG-001");

    public static Refusal? Check(Licence licence, ApplicantOnRecord holder, LegalSuccession? succession, LocalDate on)
    {
        if (holder.Party == licence.Holder?.Party) return null;
        var proven = succession is { Document: { } document } && !string.IsNullOrWhiteSpace(document) && succession.On <= on;
        return proven ? null : new Refusal(Id);
    }
}
