<#-- Whatever Keycloak has to refuse, the page that says so is the gateway's: it knows the language, the way back and what was asked for. -->
<#assign page = properties.home + "/oidc/" + realm.name + "/interrupted">
<!DOCTYPE html>
<html>
<head>
    <meta charset="utf-8">
    <meta name="robots" content="noindex">
    <meta http-equiv="refresh" content="0; url=${page}">
    <title>Mon Tour</title>
</head>
<body>
    <p><a href="${page}">Mon Tour</a></p>
</body>
</html>
