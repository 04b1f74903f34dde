using Regulatory.Domain.Governance.AccessLogs;
using Regulatory.GraphQL.Guard;

namespace Regulatory.Api.Access;

/// <summary>
/// The purpose for which highly sensitive values are read: the header <c>X-Purpose</c> with a code (<c>LicensingCase</c>) and
/// <c>X-Purpose-Reference</c> with the number of the case or duty, as percent-encoded UTF-8. A token with the claim <c>purpose</c>
/// (one or several codes) serves these purposes and no others; if it has a single one, the first header may be left out.
/// </summary>
public static class StatedPurposes
{
    public const string Code = "X-Purpose", Reference = "X-Purpose-Reference";

    private const int LongestReference = 100;

    private static readonly HashSet<string> Codes = [.. Enum.GetNames<ReadingPurpose>()];

    /// <summary>Null when none is stated, or one that is not known or not this token's.</summary>
    public static StatedPurpose? Of(HttpRequest request)
    {
        if (request.Headers[Reference] is not [{ Length: > 0 } sent]) return null;
        var reference = Uri.UnescapeDataString(sent);
        string[] allowed = [.. request.HttpContext.User.FindAll(ActorClaims.Purpose).Select(claim => claim.Value)];
        var code = request.Headers[Code] is [{ } stated] ? stated : allowed is [var only] ? only : null;
        return code is not null && Codes.Contains(code) && (allowed.Length == 0 || allowed.Contains(code))
            && reference.Length <= LongestReference && !string.IsNullOrWhiteSpace(reference)
            ? new(code, reference)
            : null;
    }
}
