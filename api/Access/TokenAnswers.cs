using Microsoft.AspNetCore.Authentication;

namespace Regulatory.Api.Access;

/// <summary>
/// Whoever sends a token that cannot be used gets a clear answer. A forged or expired token is not the same as none: its bearer
/// believes to be signed in, and must not silently be served as the public.
/// </summary>
public static class TokenAnswers
{
    public static void UseTokenAnswers(this WebApplication app, Withdrawals withdrawals) => app.Use(async (http, next) =>
    {
        if (http.Request.Headers.Authorization.Count > 0)
        {
            var result = await http.AuthenticateAsync();
            if (!result.Succeeded)
            {
                await Refuse(http, "UNAUTHENTICATED", "令牌无效或已过期，请重新登录。The token is not valid or has expired; please sign in again.");
                return;
            }
            try
            {
                withdrawals.Now(ActorClaims.ActorOf(result.Principal));
            }
            catch (AccountWithdrawn)
            {
                await Refuse(http, "UNAUTHENTICATED", "账号或其角色已被撤销，请联系管理员。The account or its roles were withdrawn; please ask your administrator.");
                return;
            }
            catch (TokenNotUsable wrong)
            {
                await Refuse(http, "TOKEN_NOT_USABLE", $"令牌缺少本系统需要的声明（{wrong.Claim}）。{wrong.Message}");
                return;
            }
        }
        await next();
    });

    private static Task Refuse(HttpContext http, string code, string message)
    {
        http.Response.StatusCode = StatusCodes.Status401Unauthorized;
        http.Response.Headers.WWWAuthenticate = "Bearer error=\"invalid_token\"";
        return http.Response.WriteAsJsonAsync(new { errors = new[] { new { message, extensions = new { code } } } });
    }
}
